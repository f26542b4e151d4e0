"""Files taken in and put out safely: atomic writes, hashes, archives, XML, the lock, and where things lie."""
