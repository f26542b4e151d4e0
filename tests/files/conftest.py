from hypothesis import HealthCheck, settings

# Drawing is slow where other programs keep the processors busy; that says nothing about the tests.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")
