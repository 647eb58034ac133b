using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Mergers;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class RecordMunicipalConsentSpec
{
    private static Decision When(string municipality, DateOnly on, params IFact[] history) =>
        RecordMunicipalConsentEndpoint.Decide(new(municipality, on), Given.State<Merger>(history), [AParty(Hengelo), AParty(Hof), AParty(Oldenzaal)]);

    [Fact]
    public void A_municipality_agrees() => When(MunicipalityOf(Hof), new(2023, 10, 10), Proposed).Then(Consent(Hof));

    [Fact]
    public void It_agrees_once() =>
        When(MunicipalityOf(Hof), new(2023, 10, 11), Proposed, Consent(Hof)).ThenRefused("This municipality has agreed already.");

    [Fact]
    public void A_municipality_that_no_party_serves_has_no_say() =>
        When("organisation-gemeente-almelo", new(2023, 10, 10), Proposed).ThenRefused("No party to this merger serves this municipality.");

    [Fact]
    public void Nobody_agrees_before_the_proposal() =>
        When(MunicipalityOf(Hof), new(2022, 10, 2), Proposed).ThenRefused("This day lies before the merger was proposed.");

    [Fact]
    public void Nobody_agrees_once_it_is_over()
    {
        When(MunicipalityOf(Hof), new(2023, 10, 10), Proposed, Published, Effective).ThenRefused("This merger has taken effect.");
        When(MunicipalityOf(Hof), new(2023, 10, 10), Proposed, Cancelled).ThenRefused("This merger was cancelled; propose it anew.");
    }
}
