using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Finance;

namespace Samenkracht.Finance.Administrations;

/// <summary>Closes a month.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12, which is over.</param>
/// <param name="On">The day of closing.</param>
public sealed record LockPeriod([property: Range(2000, 2100)] int Year, [property: Range(1, 12)] int Month, DateOnly On)
{
    internal DateOnly First => new(Year, Month, 1);

    internal DateOnly Last => First.AddMonths(1).AddDays(-1);
}

/// <summary>POST /v1/administrations/{administrationId}/locks.</summary>
public static class LockPeriodEndpoint
{
    /// <summary>What goes on is not complete.</summary>
    public static readonly Rule NotOver = new("fiscal-period-not-over", "A period is locked after its last day.");

    public static Decision Decide(LockPeriod command, Administration administration, Asked asked) =>
        administration.YearOf(command.Year) is not { } year || !year.Months.Contains(command.Month) ? Administration.YearNotOpened
        : year.IsLocked(command.Month) ? []
        : administration.RefusesDay(command.On, asked) is { } unfit ? unfit
        : command.On <= command.Last ? NotOver
        : Decision.Of([new PeriodLocked(administration.Id, administration.OrganisationId, command.Year, command.Month, command.On)])
            .Telling(new PeriodWasLocked(administration.OrganisationId, command.First, command.Last, command.On));

    public static void Map(Api api) => api.Change<Administration, LockPeriod>(
        new()
        {
            Path = "/administrations/{administrationId}/locks", Right = "administrations.lock", Facts = [typeof(PeriodLocked)],
            Summary = "Lock a month",
            Description = "No entry can be made in the month any more. What is of it and comes later is posted on the first open day, with its own day kept.",
            Example = new LockPeriod(2023, 12, new(2024, 1, 20)),
        },
        Decide);
}
