from hypothesis import given
from hypothesis import strategies as st

from explorer.search.cache import Cache


@given(st.lists(st.integers(0, 20), max_size=80), st.integers(1, 40))
def test_values_are_right_and_the_weight_stays_within_the_limit(keys: list[int], capacity: int) -> None:
    cache: Cache[int, str] = Cache(capacity, len)
    for key in keys:
        assert cache.get(key, lambda key=key: "x" * key) == "x" * key  # type: ignore[misc]
        assert len(cache) == 1 or sum(len(cache.get(k, str)) for k in set(keys) if k in cache) <= capacity


def test_what_was_used_longest_ago_goes_first() -> None:
    cache: Cache[str, str] = Cache(2, lambda _: 1)
    for key in ("a", "b", "a", "c"):
        cache.get(key, str)
    assert ["a" in cache, "b" in cache, "c" in cache] == [True, False, True]
