using Samenkracht.Common.Facts;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Reserves;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

/// <summary>A fund that a foundation gave for youth and reading.</summary>
internal static class TheFund
{
    public const string FundId = "reserve-bibliotheek-deventer-jeugdfonds";
    public const string Giver = "organisation-stichting-leesfonds";
    public const string Grantor = "organisation-gemeente-deventer";

    public static readonly ReserveCreated Created = new(
        FundId, Library, ReserveKind.DesignatedFund, "Jeugdfonds", null, "jeugd-lezen", Giver, 15_000m, "2023-12", new(2023, 6, 5));

    public static readonly ReserveCreated Equalising = Created with { Kind = ReserveKind.Equalisation, GrantorId = Grantor, Goal = null, GiverId = null };

    public static Reserve Fund(params IFact[] more) => Given.State<Reserve>([Created, .. more]);

    public static PostToLedger Entry(string debit, string credit, decimal amount, DateOnly on, string description, string partner = Giver) => new(
        Library, JournalKind.Grants, on, description, FundId,
        [EntryLine.ToDebit(debit, amount, new(PartnerId: partner)), EntryLine.ToCredit(credit, amount, new(PartnerId: partner))]);
}
