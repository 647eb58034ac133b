using Samenkracht.Common.Figures;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Offers;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class ProgrammeSpec
{
    private static readonly Dictionary<string, ActivityKind> Kinds = new()
    {
        [Id] = new(Id, CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.LowLiterateAdults,
            [new(Municipality, PartnerRole.Referrer, PlannedOn), new(Municipality, PartnerRole.Funder, PlannedOn), new("organisation-roc", PartnerRole.Expert, PlannedOn)]),
        ["activity-debat"] = new("activity-debat", CoreFunction.MeetingDebate, Theme.Society, TargetGroup.Everyone, []),
    };

    private static readonly FigureSum[] Sums =
    [
        Sum("sessions", Library, 2, Id), Sum("participants", Library, 28, Id), Sum("staff-minutes", Library, 360, Id), Sum("volunteer-minutes", Library, 480, Id),
        Sum("sessions", Other, 1, "activity-debat"), Sum("participants", Other, 50, "activity-debat"),
    ];

    private static FigureSum Sum(string measure, string organisation, decimal amount, string about) => new(measure, organisation, amount, 1, 1, null, about, [Node, OtherNode], null, null);

    private static IReadOnlyList<ProgrammeRow> RowsBy(ProgrammeBy by) => Programme.RowsOf(by, Sums, Kinds, organisation => organisation);

    [Fact]
    public void Sums_are_told_apart_by_what_their_activity_is() => Assert.Equal(
        [new("language", Library, 2, 28, 360, 480), new("society", Other, 1, 50, 0, 0)], RowsBy(ProgrammeBy.Theme));

    [Fact]
    public void By_target_group_and_core_function()
    {
        Assert.Equal(["everyone", "lowLiterateAdults"], RowsBy(ProgrammeBy.TargetGroup).Select(row => row.Group));
        Assert.Equal(["developmentEducation", "meetingDebate"], RowsBy(ProgrammeBy.CoreFunction).Select(row => row.Group));
    }

    [Fact]
    public void By_partner_a_session_counts_once_for_each_and_for_none_without() => Assert.Equal(
        [new("none", Other, 1, 50, 0, 0), new(Municipality, Library, 2, 28, 360, 480), new("organisation-roc", Library, 2, 28, 360, 480)], RowsBy(ProgrammeBy.Partner));

    [Fact]
    public void By_node_a_session_counts_for_each_node() => Assert.Equal(
        [(Node, Library, 28), (Node, Other, 50), (OtherNode, Library, 28), (OtherNode, Other, 50)],
        RowsBy(ProgrammeBy.PlanNode).Select(row => (row.Group, row.OrganisationId, row.Participants)));

    [Fact]
    public void Organisations_that_are_shown_as_one_are_summed() => Assert.Equal(
        [new(Node, "organisation-samen", 3, 78, 360, 480), new(OtherNode, "organisation-samen", 3, 78, 360, 480)],
        Programme.RowsOf(ProgrammeBy.PlanNode, Sums, Kinds, _ => "organisation-samen"));

    [Fact]
    public void A_warning_says_what_asks_for_attention()
    {
        var flagged = new SessionsNeedAnotherPlace(Id, [2], Square, new(2022, 7, 1), new(2022, 5, 1));

        Assert.Equivalent(
            new ProgrammeWarning(Id, Library, "Taalcafé", true, [Node], [2]), ProgrammeWarning.Of(After([.. WithSessions, flagged]), new HashSet<string> { OtherNode }), strict: true);
        Assert.Equivalent(
            new ProgrammeWarning(Id, Library, "Taalcafé", false, [], []), ProgrammeWarning.Of(After([.. WithSessions, Assigned]), new HashSet<string> { Node }), strict: true);
    }
}
