using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Volunteers.People;

/// <summary>Registers a person whom no organisation of the network knows. All but the age class is sealed before it is stored.</summary>
/// <param name="Name">The name.</param>
/// <param name="Email">Where to write to; null when unknown.</param>
/// <param name="Phone">Where to call; null when unknown.</param>
/// <param name="BirthDate">The birth date; null when it is not needed.</param>
/// <param name="AgeClass">The age class on the day.</param>
/// <param name="On">The day.</param>
public sealed record RegisterPerson(
    [property: Length(1, 200)] string Name,
    [property: Length(3, 254)] string? Email,
    [property: Length(3, 40)] string? Phone,
    DateOnly? BirthDate,
    AgeClass AgeClass,
    DateOnly On);

/// <summary>POST /v1/persons.</summary>
public static class RegisterPersonEndpoint
{
    /// <summary>Rules for young people hang on it.</summary>
    public static readonly Rule AgeClassWrong = new("person-age-class-wrong", "The age class does not fit the birth date on that day.");

    public static Decision Decide(RegisterPerson command, string id, Asked asked) =>
        command.On > asked.Today ? Person.InFuture
        : command.BirthDate is { } born && AgeOf(born, command.On) != command.AgeClass ? AgeClassWrong
        : [new PersonRegistered(
            id, asked.By.Organisation!, Sealed.Of(id, command.Name)!, Sealed.Of(id, command.Email), Sealed.Of(id, command.Phone), SealedDate(id, command.BirthDate),
            command.AgeClass, command.On)];

    internal static Sealed? SealedDate(string personId, DateOnly? day) => Sealed.Of(personId, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static AgeClass AgeOf(DateOnly born, DateOnly on) =>
        born.AddYears(16) > on ? AgeClass.Under16 : born.AddYears(18) > on ? AgeClass.From16To17 : born.AddYears(21) > on ? AgeClass.From18To20 : AgeClass.From21;

    public static void Map(Api api) => api.Start<Person, RegisterPerson>(
        new()
        {
            Path = "/persons", Right = "persons.change", Facts = [typeof(PersonRegistered)],
            Summary = "Register a person",
            Description = "Gives a person a pseudonym. Name, contact and birth date are sealed for your organisation: the log keeps commitments only.",
            Example = new RegisterPerson("Joke Berends", "joke@voorbeeld.example", "0570 123456", new(1961, 5, 4), AgeClass.From21, new(2026, 9, 1)),
        },
        _ => Keys.For(Person.Noun), Decide);
}
