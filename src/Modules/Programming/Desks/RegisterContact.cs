using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Desks;

/// <summary>Registers that somebody was helped, without a trace of who it was.</summary>
/// <param name="Channel">How somebody came.</param>
/// <param name="Minutes">How long it took, 1 to 240 minutes.</param>
/// <param name="Subject">To which service the question belonged.</param>
/// <param name="Category">What the question was about.</param>
/// <param name="Agency">The agency that the question was about, in kebab-case; null for none.</param>
/// <param name="QuestionText">The question in other words, at most 500 characters, without names, numbers or addresses of people; null for none.</param>
/// <param name="ReferredTo">The organisation that was pointed to; null for none.</param>
public sealed record RegisterContact(
    ContactChannel Channel,
    [property: Range(1, 240)] int Minutes,
    ContactSubject Subject,
    QuestionCategory Category,
    [property: Code] string? Agency,
    [property: Length(0, 500)] string? QuestionText,
    [property: Id("organisation")] string? ReferredTo);

/// <summary>POST /v1/desk-days/{deskDayId}/contacts.</summary>
public static class RegisterContactEndpoint
{
    private const int Most = 200;

    /// <summary>A day stays short; who helps more people has another desk.</summary>
    public static readonly Rule Full = new("desk-day-full", "A desk day takes at most two hundred contacts.");

    public static Decision Decide(RegisterContact command, DeskDay day) =>
        PersonalNumbers.Refuses(command.QuestionText, command.Agency) is { } personal ? personal
        : day.ClosedOn is not null ? DeskDay.Closed
        : day.Contacts.Length >= Most ? Full
        : [new ContactRegistered(
            day.Id, day.Place, day.Contacts.Length + 1, command.Channel, command.Minutes, command.Subject, command.Category, command.Agency, command.QuestionText,
            command.ReferredTo)];

    public static void Map(Api api) => api.Change<DeskDay, RegisterContact>(
        new()
        {
            Path = "/desk-days/{deskDayId}/contacts", Right = "desk-days.record", Facts = [typeof(ContactRegistered)],
            Summary = "Register a contact",
            Description = "Somebody was helped at the desk. The contact gets the next number of the day. A text that holds a citizen service number, "
                + "a telephone number or an e-mail address is refused, and nothing of it is kept.",
            Example = new RegisterContact(
                ContactChannel.Desk, 15, ContactSubject.DigitalGovernment, QuestionCategory.Benefits, "belastingdienst", "Hulp bij het aanvragen van zorgtoeslag",
                "organisation-raster"),
        },
        (command, day, _) => Decide(command, day));
}
