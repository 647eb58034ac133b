using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Reserves;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class CreateReserveSpec
{
    private static readonly CreateReserve Create = new(
        "jeugdfonds", Library, ReserveKind.DesignatedFund, "Jeugdfonds", null, "jeugd-lezen", TheFund.Giver, 15_000m, "2023-12", new(2023, 6, 5));

    private static Decision When(CreateReserve command) => CreateReserveEndpoint.Decide(command, TheFund.FundId, Director);

    [Fact]
    public void A_fund_has_a_goal_and_a_giver() => When(Create).Then(TheFund.Created);

    [Fact]
    public void A_designated_reserve_has_a_goal() => When(Create with { Kind = ReserveKind.DesignatedReserve, GiverId = null })
        .Then(TheFund.Created with { Kind = ReserveKind.DesignatedReserve, GiverId = null });

    [Fact]
    public void An_equalisation_reserve_has_a_grantor() => When(Create with { Kind = ReserveKind.Equalisation, GrantorId = TheFund.Grantor, Goal = null, GiverId = null })
        .Then(TheFund.Equalising);

    [Fact]
    public void Nobody_creates_for_another() => When(Create with { OrganisationId = Hengelo }).ThenRefused("You act for your own organisation only.");

    [Fact]
    public void Not_in_the_future() => When(Create with { On = new(2024, 6, 4) }).ThenRefused("What is recorded of a reserve cannot lie in the future.");

    [Fact]
    public void Only_an_equalisation_reserve_names_a_grantor()
    {
        const string Sentence = "An equalisation reserve names its grantor, and other reserves name none.";
        When(Create with { GrantorId = TheFund.Grantor }).ThenRefused(Sentence);
        When(Create with { Kind = ReserveKind.Equalisation }).ThenRefused(Sentence);
    }

    [Fact]
    public void Only_a_fund_names_a_giver()
    {
        const string Sentence = "A designated fund names who gave it, and other reserves name nobody.";
        When(Create with { GiverId = null }).ThenRefused(Sentence);
        When(Create with { Kind = ReserveKind.General }).ThenRefused(Sentence);
    }

    [Fact]
    public void Only_what_is_designated_has_a_goal()
    {
        const string Sentence = "A designated reserve or fund has a goal, and other reserves have none.";
        When(Create with { Goal = null }).ThenRefused(Sentence);
        When(Create with { Kind = ReserveKind.General, GiverId = null }).ThenRefused(Sentence);
    }
}
