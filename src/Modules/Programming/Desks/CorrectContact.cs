using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Desks;

/// <summary>Corrects what was registered of a contact.</summary>
/// <param name="Number">The number of the contact in the day, 1 to 200.</param>
/// <param name="Minutes">How long it took, 1 to 240 minutes.</param>
/// <param name="Subject">To which service the question belonged.</param>
/// <param name="Category">What the question was about.</param>
/// <param name="Reason">Why it is corrected, in 1 to 500 characters; no personal data.</param>
public sealed record CorrectContact(
    [property: Range(1, 200)] int Number,
    [property: Range(1, 240)] int Minutes,
    ContactSubject Subject,
    QuestionCategory Category,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/desk-days/{deskDayId}/corrections.</summary>
public static class CorrectContactEndpoint
{
    /// <summary>Only what was registered can be corrected.</summary>
    public static readonly Rule ContactUnknown = new("desk-contact-unknown", "This desk day has no contact with this number.");

    /// <summary>A correction corrects something.</summary>
    public static readonly Rule SameContact = new("desk-contact-is-so-already", "The contact is registered so already.");

    public static Decision Decide(CorrectContact command, DeskDay day) =>
        PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : day.Contacts.FirstOrDefault(contact => contact.Number == command.Number) is not { } before ? ContactUnknown
        : before == before with { Minutes = command.Minutes, Subject = command.Subject, Category = command.Category } ? SameContact
        : [new ContactCorrected(
            day.Id, day.Place, before.Number, before.Minutes, before.Subject, before.Category, command.Minutes, command.Subject, command.Category, command.Reason)];

    public static void Map(Api api) => api.Change<DeskDay, CorrectContact>(
        new()
        {
            Path = "/desk-days/{deskDayId}/corrections", Right = "desk-days.record", Facts = [typeof(ContactCorrected)],
            Summary = "Correct a contact",
            Description = "The contact took another time or was about something else than was registered. "
                + "The figures change by the difference. A closed day can be corrected too.",
            Example = new CorrectContact(1, 25, ContactSubject.DigitalGovernment, QuestionCategory.Taxes, "Verkeerde categorie gekozen"),
        },
        (command, day, _) => Decide(command, day));
}
