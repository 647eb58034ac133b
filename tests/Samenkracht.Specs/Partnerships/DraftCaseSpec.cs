using Samenkracht.Common.Deciding;
using Samenkracht.Partnerships.Cases;
using static Samenkracht.Specs.Partnerships.CaseFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class DraftCaseSpec
{
    private static readonly DraftCase Command = new(
        "taalcafe", null, CaseKind.Fail, Drafted.Title, Drafted.Story, Drafted.Lesson, Drafted.ProjectId, Drafted.PlanNodes, Drafted.DraftedOn);

    private static Decision When(DraftCase command, string by = Deventer) => DraftCaseEndpoint.Decide(command, Id, AskedBy(by));

    [Fact]
    public void A_case_is_of_the_organisation_of_who_writes_it()
    {
        When(Command).Then(Drafted);
        When(Command with { OwnerId = Deventer, ProjectId = null, PlanNodes = [] }).Then(Drafted with { ProjectId = null, PlanNodes = [] });
    }

    [Fact]
    public void Nobody_writes_it_for_another() => When(Command with { OwnerId = Hengelo }).ThenRefused("You act for your own organisation only.");

    [Fact]
    public void The_organisation_is_registered() => When(Command, "organisation-onbekend").ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void It_tells_what_happened() =>
        When(Command with { DraftedOn = new(2023, 1, 1) }).ThenRefused("What happens to a case cannot lie in the future.");

    [Theory]
    [InlineData("Bel 06-12345678", "", "")]
    [InlineData("", "Mail jan@example.nl", "")]
    [InlineData("", "", "BSN 111222333")]
    public void It_holds_no_numbers_of_people(string title, string story, string lesson) => When(Command with { Title = title, Story = story, Lesson = lesson })
        .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");

    [Fact]
    public void It_is_about_nodes_that_the_plan_has()
    {
        When(Command with { PlanNodes = ["policy-plan-samen/weg"] }).ThenRefused("There is no such node in the policy plan on that day.");
        When(Command with { DraftedOn = new(2020, 12, 31) }).ThenRefused("There is no such node in the policy plan on that day.");
    }
}
