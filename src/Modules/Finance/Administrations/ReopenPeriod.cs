using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Finance;

namespace Samenkracht.Finance.Administrations;

/// <summary>Asks to open a closed month again.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="On">The day of asking.</param>
/// <param name="Reason">Why.</param>
public sealed record AskReopening(
    [property: Range(2000, 2100)] int Year, [property: Range(1, 12)] int Month, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>Confirms, as a second person, that a closed month is opened again.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="On">The day of opening.</param>
public sealed record ConfirmReopening([property: Range(2000, 2100)] int Year, [property: Range(1, 12)] int Month, DateOnly On);

/// <summary>POST /v1/administrations/{administrationId}/reopening-requests.</summary>
public static class AskReopeningEndpoint
{
    /// <summary>What is open needs no opening.</summary>
    public static readonly Rule NotLocked = new("fiscal-period-not-locked", "This period is not locked.");

    public static Decision Decide(AskReopening command, Administration administration, Asked asked) =>
        administration.YearOf(command.Year) is not { } year || !year.Months.Contains(command.Month) ? Administration.YearNotOpened
        : year.IsClosed ? Administration.YearIsClosed
        : !year.IsLocked(command.Month) ? NotLocked
        : administration.RefusesDay(command.On, asked) is { } unfit ? unfit
        : [new ReopeningAsked(administration.Id, administration.OrganisationId, command.Year, command.Month, asked.By.Subject, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Administration, AskReopening>(
        new()
        {
            Path = "/administrations/{administrationId}/reopening-requests", Right = "administrations.reopen", Facts = [typeof(ReopeningAsked)],
            Summary = "Ask to open a month again",
            Description = "The month stays closed until another person confirms.",
            Example = new AskReopening(2023, 11, new(2024, 1, 8), "Factuur van de aannemer ontbrak"),
        },
        Decide);
}

/// <summary>POST /v1/administrations/{administrationId}/reopenings.</summary>
public static class ConfirmReopeningEndpoint
{
    /// <summary>Two people open a period; the first says why.</summary>
    public static readonly Rule NotAsked = new("reopening-not-asked", "Nobody has asked to open this period again.");

    /// <summary>Four eyes.</summary>
    public static readonly Rule SamePerson = new("reopening-by-same-person", "Another person than the one who asked confirms.");

    public static Decision Decide(ConfirmReopening command, Administration administration, Asked asked)
    {
        var wish = administration.Reopenings.FirstOrDefault(one => (one.Year, one.Month) == (command.Year, command.Month));
        var first = new DateOnly(command.Year, command.Month, 1);
        return wish is null ? NotAsked
            : administration.YearOf(command.Year)?.IsClosed == true ? Administration.YearIsClosed
            : wish.AskedBy == asked.By.Subject ? SamePerson
            : administration.RefusesDay(command.On, asked) is { } unfit ? unfit
            : Decision.Of([new PeriodReopened(administration.Id, administration.OrganisationId, command.Year, command.Month, command.On, wish.Reason)])
                .Telling(new PeriodWasReopened(administration.OrganisationId, first, first.AddMonths(1).AddDays(-1), command.On, wish.Reason));
    }

    public static void Map(Api api) => api.Change<Administration, ConfirmReopening>(
        new()
        {
            Path = "/administrations/{administrationId}/reopenings", Right = "administrations.lock", Facts = [typeof(PeriodReopened)],
            Summary = "Confirm that a month is opened again",
            Description = "Another person than the one who asked. Reports over the month are out of date from then on.",
            Example = new ConfirmReopening(2023, 11, new(2024, 1, 9)),
        },
        Decide);
}
