namespace Samenkracht.Volunteers.People;

/// <summary>GET /v1/persons/{personId}, and its history.</summary>
public static class GetPersonEndpoint
{
    public static void Map(Api api) => api.GetOne<Person, PersonEntry>(
        "/persons/{personId}", "persons.read", "personal-data.volunteers", "a person", PersonEntry.Of, (person, caller) => person.SeenBy(caller));
}
