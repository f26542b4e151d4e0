"""What knows German, French and English: language, sentences, words, dates, vectors."""
