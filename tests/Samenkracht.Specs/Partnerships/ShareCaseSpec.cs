using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Cases;
using static Samenkracht.Specs.Partnerships.CaseFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ShareCaseSpec
{
    private static readonly ShareCase ToHengelo = new(CaseAudience.NamedOrganisations, [Hengelo, Hengelo], WithHengelo.On);

    private static Decision When(ShareCase command, params IFact[] history) => ShareCaseEndpoint.Decide(command, State(history), AskedBy(Deventer));

    [Fact]
    public void The_owner_chooses_who_may_see_it() => When(ToHengelo, Drafted).Then(WithHengelo);

    [Fact]
    public void A_later_choice_widens_or_narrows_it()
    {
        When(new(CaseAudience.Network, [], WithNetwork.On), Drafted, WithHengelo).Then(WithNetwork);
        When(new(CaseAudience.OwnOrganisation, [], WithNobody.On), Drafted, WithHengelo, WithNetwork).Then(WithNobody);
    }

    [Fact]
    public void An_earlier_choice_does_not_undo_a_later_one() =>
        When(ToHengelo, Drafted, WithNetwork).ThenRefused("A later choice of audience holds already.");

    [Fact]
    public void Only_the_owner_shares_it() => ShareCaseEndpoint.Decide(ToHengelo, State(Drafted, WithNetwork), AskedBy(Hengelo))
        .ThenRefused("Only the organisation whose case this is can do this.");

    [Fact]
    public void A_suggestion_is_told_before_it_is_shared()
    {
        When(ToHengelo, Suggested).ThenRefused("Tell the story of the case before sharing it.");
        When(ToHengelo, Suggested, Told).Then(WithHengelo);
    }

    [Fact]
    public void The_audience_is_said_in_one_way()
    {
        When(ToHengelo with { OrganisationIds = [] }, Drafted).ThenRefused("Name organisations when the audience is named organisations, and only then.");
        When(ToHengelo with { Audience = CaseAudience.Network }, Drafted).ThenRefused("Name organisations when the audience is named organisations, and only then.");
    }

    [Fact]
    public void It_is_shared_with_registered_organisations() =>
        When(ToHengelo with { OrganisationIds = [Hengelo, Twente] }, Drafted).ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void The_day_lies_after_the_draft_and_not_in_the_future()
    {
        When(ToHengelo with { On = new(2022, 2, 28) }, Drafted).ThenRefused("This day lies before the case was written down.");
        When(ToHengelo with { On = new(2023, 1, 1) }, Drafted).ThenRefused("What happens to a case cannot lie in the future.");
    }

    [Fact]
    public void A_withdrawn_case_is_not_shared_again() =>
        When(new(CaseAudience.Network, [], new(2022, 8, 1)), Drafted, WithHengelo, Withdrawn).ThenRefused("This case was withdrawn.");
}
