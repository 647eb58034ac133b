using Marten;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Programming.Desks;

/// <summary>What desks did in a period.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Contacts">How many people were helped.</param>
/// <param name="Minutes">How long, in minutes.</param>
/// <param name="Referrals">In how many contacts somebody else was pointed to.</param>
/// <param name="Questions">The same by subject and category, only what occurred.</param>
public sealed record DeskFigures(DateOnly From, DateOnly Until, int Contacts, int Minutes, int Referrals, IReadOnlyList<QuestionFigures> Questions);

/// <summary>What desks did in a period for one sort of question.</summary>
/// <param name="Subject">To which service the questions belonged.</param>
/// <param name="Category">What the questions were about.</param>
/// <param name="Contacts">How many people were helped.</param>
/// <param name="Minutes">How long, in minutes.</param>
/// <param name="Referrals">In how many contacts somebody else was pointed to.</param>
public sealed record QuestionFigures(ContactSubject Subject, QuestionCategory Category, int Contacts, int Minutes, int Referrals);

/// <summary>GET /v1/desk-figures.</summary>
public static class GetDeskFiguresEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/desk-figures", Kind = OperationKind.Read, Right = "desk-days.read", Answer = typeof(DeskFigures),
            Summary = "Read the figures of desks",
            Description = "Contacts, minutes and referrals in a period, in all and by subject and category. "
                + "Without a period: this year until today. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only desks of this library, by id."),
                new("from", "The first day; the first of January of the last day's year when absent.", "date"),
                new("until", "The last day; today when absent.", "date"),
            ],
        },
        ReadAsync);

    /// <summary>The figures of these days.</summary>
    public static DeskFigures Of(IEnumerable<DeskDay> days, DateOnly from, DateOnly until)
    {
        var contacts = days.SelectMany(day => day.Contacts).ToList();
        return new(
            from, until, contacts.Count, contacts.Sum(contact => contact.Minutes), contacts.Count(contact => contact.Referred),
            [.. from contact in contacts
                group contact by (contact.Subject, contact.Category) into questions
                orderby questions.Key
                select new QuestionFigures(
                    questions.Key.Subject, questions.Key.Category, questions.Count(),
                    questions.Sum(contact => contact.Minutes), questions.Count(contact => contact.Referred))]);
    }

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var until = request.Query.Date("until") ?? request.ValidOn;
        var from = request.Query.Date("from") ?? new DateOnly(until.Year, 1, 1);
        var query = ListDeskDaysEndpoint.Seen(request).Where(day => day.Day >= from && day.Day <= until);
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(day => day.OrganisationId == organisation);
        return ReadRequest.Answer(Of(await query.ToListAsync(request.Http.RequestAborted), from, until));
    }
}
