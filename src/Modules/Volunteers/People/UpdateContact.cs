using System.ComponentModel.DataAnnotations;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Volunteers.People;

/// <summary>Says anew what your organisation knows of a person: all of it, so what is left out is no longer known.</summary>
/// <param name="Name">The name.</param>
/// <param name="Email">Where to write to; null when unknown.</param>
/// <param name="Phone">Where to call; null when unknown.</param>
/// <param name="BirthDate">The birth date; null when it is not needed.</param>
/// <param name="On">The day.</param>
public sealed record UpdateContact(
    [property: Length(1, 200)] string Name,
    [property: Length(3, 254)] string? Email,
    [property: Length(3, 40)] string? Phone,
    DateOnly? BirthDate,
    DateOnly On);

/// <summary>POST /v1/persons/{personId}/contact-updates.</summary>
public static class UpdateContactEndpoint
{
    public static Decision Decide(UpdateContact command, Person person, Asked asked) =>
        person.Refuses(asked.By.Organisation, command.On, asked) is { } rule
            ? rule
            : [new ContactUpdated(
                person.Id, asked.By.Organisation!, Sealed.Of(person.Id, command.Name)!, Sealed.Of(person.Id, command.Email), Sealed.Of(person.Id, command.Phone),
                RegisterPersonEndpoint.SealedDate(person.Id, command.BirthDate), command.On)];

    public static void Map(Api api) => api.Change<Person, UpdateContact>(
        new()
        {
            Path = "/persons/{personId}/contact-updates", Right = "persons.change", Facts = [typeof(ContactUpdated)],
            Summary = "Update the contact of a person",
            Description = "Seals name, contact and birth date anew for your organisation, and for no other that knows the person.",
            Example = new UpdateContact("Joke Berends", "j.berends@voorbeeld.example", null, new(1961, 5, 4), new(2026, 11, 1)),
        },
        Decide);
}
