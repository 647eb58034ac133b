using Samenkracht.Finance.Funding;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class FundingModelSpec
{
    private const string ModelId = "funding-model-maakplaats";

    private static readonly RecordFundingModel Record = new("maakplaats", Library, "Maakplaats", null, FundingModelKind.PartnerPays, "Lessen", 125m, new(2023, 9, 1));
    private static readonly FundingModelRecorded Recorded = new(ModelId, Library, "Maakplaats", null, FundingModelKind.PartnerPays, "Lessen", 125m, new(2023, 9, 1));
    private static readonly ChangeFundingModel Change = new(FundingModelKind.Mixed, "Samen", 62.5m, Day, "Afspraak");
    private static readonly FundingModelChanged Changed = new(ModelId, FundingModelKind.Mixed, "Samen", 62.5m, Day, "Afspraak");
    private static readonly EndFundingModel End = new(Day, "Geen scholen meer");
    private static readonly FundingModelEnded Ended = new(ModelId, Day, "Geen scholen meer");

    [Fact]
    public void It_is_recorded_changed_and_ended()
    {
        RecordFundingModelEndpoint.Decide(Record, ModelId, Controller).Then(Recorded);
        ChangeFundingModelEndpoint.Decide(Change, Given.State<FundingModel>(Recorded), Controller).Then(Changed);
        EndFundingModelEndpoint.Decide(End, Given.State<FundingModel>(Recorded, Changed), Controller).Then(Ended);
    }

    [Fact]
    public void For_the_own_organisation() =>
        RecordFundingModelEndpoint.Decide(Record with { OrganisationId = Hengelo }, ModelId, Controller).ThenRefused("You act for your own organisation only.");

    [Fact]
    public void Not_in_the_future()
    {
        const string Sentence = "What is recorded of a funding model cannot lie in the future.";
        RecordFundingModelEndpoint.Decide(Record with { From = new(2024, 6, 4) }, ModelId, Controller).ThenRefused(Sentence);
        ChangeFundingModelEndpoint.Decide(Change with { From = new(2024, 6, 4) }, Given.State<FundingModel>(Recorded), Controller).ThenRefused(Sentence);
    }

    [Fact]
    public void Not_before_it_began() => ChangeFundingModelEndpoint.Decide(Change with { From = new(2023, 8, 31) }, Given.State<FundingModel>(Recorded), Controller)
        .ThenRefused("This day lies before the present funding model began.");

    [Fact]
    public void Not_after_it_ended()
    {
        ChangeFundingModelEndpoint.Decide(Change, Given.State<FundingModel>(Recorded, Ended), Controller).ThenRefused("This funding model has ended.");
        EndFundingModelEndpoint.Decide(End, Given.State<FundingModel>(Recorded, Ended), Controller).ThenRefused("This funding model has ended.");
    }
}
