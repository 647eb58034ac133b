using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Administrations;

/// <summary>Makes the closing balance of a year the opening balance of the next.</summary>
/// <param name="Year">The closed year.</param>
/// <param name="On">The day of carrying forward.</param>
public sealed record CarryForward([property: Range(2000, 2100)] int Year, DateOnly On);

/// <summary>POST /v1/administrations/{administrationId}/carried-balances.</summary>
public static class CarryForwardEndpoint
{
    /// <summary>What can still change is not carried.</summary>
    public static readonly Rule NotClosed = new("fiscal-year-not-closed", "The balance of a year is carried forward after the year is closed.");

    public static Decision Decide(CarryForward command, Administration administration, YearBalances balances, Asked asked) =>
        administration.YearOf(command.Year) is not { } year || administration.YearOf(command.Year + 1) is not { } next ? Administration.YearNotOpened
        : year.IsCarriedForward ? []
        : administration.RefusesDay(command.On, asked) is { } unfit ? unfit
        : !year.IsClosed ? NotClosed
        : Decision.Of([new BalanceCarriedForward(administration.Id, administration.OrganisationId, year.Year, next.Year, command.On, balances.Sheet)])
            .Telling(balances.Sheet.Count == 0 ? [] :
            [
                new PostToLedger(
                    administration.OrganisationId, JournalKind.Opening, next.From, $"Beginbalans {next.Year}", $"{administration.Id}-{year.Year}", YearBalances.Lines(balances.Sheet)),
            ]);

    public static void Map(Api api) => api.Change<Administration, CarryForward>(
        new()
        {
            Path = "/administrations/{administrationId}/carried-balances", Right = "administrations.lock", Facts = [typeof(BalanceCarriedForward)],
            Summary = "Carry the balance forward",
            Description = "The balance sheet at the end of a closed year is posted in the opening journal of the next year.",
            Example = new CarryForward(2023, new(2024, 4, 16)),
        },
        (command, administration, asked) => Decide(command, administration, asked.Look<YearBalances>(), asked),
        look: async (command, administration, session, ct) => await LedgerBalances.ReadAsync(session, administration.Id, new(command.Year, 12, 31), ct));
}
