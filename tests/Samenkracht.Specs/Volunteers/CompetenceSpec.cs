using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Volunteers.Competences;

namespace Samenkracht.Specs.Volunteers;

public sealed class CompetenceSpec
{
    private const string ProfileId = "competence-profile-taalhuiscoordinator";
    private const string Deventer = TheAllowance.Deventer;
    private const string Hengelo = TheAllowance.Hengelo;
    private const string Id = $"competence-assessment-{TheAllowance.Uuid}-bibliotheek-deventer-taalhuiscoordinator";
    private const string InFuture = "What is recorded of competences cannot lie in the future.";
    private const string TooEarly = "This day lies before what was recorded last of it.";
    private const string Twice = "A competence stands in a profile once.";
    private const string Other = "Give one level for each competence of the profile, and no others.";
    private const string Unknown = "There is no such competence profile on that day.";

    private static readonly DateOnly Today = TheAllowance.Today;
    private static readonly IReadOnlyList<Competence> Needed = [new("taalcoaching", "Taalvragers begeleiden", 3), new("netwerken", "Samenwerken", 2)];
    private static readonly CompetenceProfileDefined Defined = new(ProfileId, Deventer, "Taalhuiscoördinator", Needed, null, new(2023, 1, 1));
    private static readonly PersonAssessed Assessed = new(
        Id, TheAllowance.Noor, Deventer, ProfileId, Needed, [new("taalcoaching", 2), new("netwerken", 2)], new(2024, 1, 10));
    private static readonly CompetenceGapClosed Closed = new(Id, TheAllowance.Noor, Deventer, ProfileId, "taalcoaching", 3, "course-basis", new(2024, 3, 1));

    private static CompetenceProfile Profile(params IFact[] facts) => Given.State<CompetenceProfile>([Defined, .. facts]);

    private static CompetenceAssessment Assessment(params IFact[] facts) => Given.State<CompetenceAssessment>([Assessed, .. facts]);

    private static Asked Asked => Given.Asked(Today, null, (ProfileId, Profile()));

    [Fact]
    public void A_function_is_described_by_what_it_asks()
    {
        var command = new DefineProfile("taalhuiscoordinator", null, Defined.Title, Needed, null, Defined.On);
        DefineProfileEndpoint.Decide(command, ProfileId, Asked).Then(Defined);
        DefineProfileEndpoint.Decide(command with { OrganisationId = Hengelo }, ProfileId, Asked).ThenRefused("You act for your own organisation only.");
        DefineProfileEndpoint.Decide(command with { On = Today.AddDays(1) }, ProfileId, Asked).ThenRefused(InFuture);
        DefineProfileEndpoint.Decide(command with { Competences = [Needed[0], Needed[0]] }, ProfileId, Asked).ThenRefused(Twice);
    }

    [Fact]
    public void A_function_can_ask_something_else()
    {
        var revised = new CompetenceProfileRevised(ProfileId, Deventer, [Needed[0]], new(2024, 1, 1));
        ReviseProfileEndpoint.Decide(new([Needed[0]], revised.On), Profile(), Asked).Then(revised);
        ReviseProfileEndpoint.Decide(new([Needed[0]], new(2022, 1, 1)), Profile(), Asked).ThenRefused(TooEarly);
        ReviseProfileEndpoint.Decide(new([Needed[0]], Today.AddDays(1)), Profile(), Asked).ThenRefused(InFuture);
        ReviseProfileEndpoint.Decide(new([Needed[0], Needed[0]], revised.On), Profile(), Asked).ThenRefused(Twice);
        Assert.Equal((1, true, false), (Profile(revised).Competences.Length, Profile().BelongsTo(Deventer), Profile().BelongsTo(Hengelo)));
    }

    [Fact]
    public void A_person_is_assessed_in_all_competences_of_a_profile()
    {
        Assert.Equal(Id, CompetenceAssessment.IdOf(TheAllowance.Noor, Deventer, ProfileId));
        var command = new AssessPerson(TheAllowance.Noor, Deventer, ProfileId, Assessed.Levels, Assessed.On);
        AssessPersonEndpoint.Decide(command, Id, Asked).Then(Assessed);
        AssessPersonEndpoint.Decide(command with { OrganisationId = Hengelo }, Id, Asked).ThenRefused("You act for your own organisation only.");
        AssessPersonEndpoint.Decide(command with { Levels = [new("taalcoaching", 2)] }, Id, Asked).ThenRefused(Other);
        AssessPersonEndpoint.Decide(command with { On = Today.AddDays(1) }, Id, Asked).ThenRefused(InFuture);
        AssessPersonEndpoint.Decide(command with { On = Defined.On.AddDays(-1) }, Id, Asked).ThenRefused(Unknown);
        AssessPersonEndpoint.Decide(command, Id, Given.Asked(Today)).ThenRefused(Unknown);
    }

    [Fact]
    public void A_person_is_assessed_again_for_the_same_profile()
    {
        var command = new ReassessPerson(ProfileId, [new("taalcoaching", 3), new("netwerken", 1)], new(2024, 5, 1));
        var reassessed = new PersonReassessed(Id, TheAllowance.Noor, Deventer, ProfileId, Needed, command.Levels, command.On);
        ReassessPersonEndpoint.Decide(command, Assessment(), Asked).Then(reassessed);
        ReassessPersonEndpoint.Decide(command with { ProfileId = "competence-profile-anders" }, Assessment(), Asked).ThenRefused(Unknown);
        ReassessPersonEndpoint.Decide(command with { On = Assessed.On.AddDays(-1) }, Assessment(), Asked).ThenRefused(TooEarly);
        Assert.Equal([new("netwerken", 1, 2)], Assessment(reassessed).Gaps);
    }

    [Fact]
    public void A_gap_is_closed()
    {
        var command = new CloseGap("taalcoaching", "course-basis", Closed.On);
        CloseGapEndpoint.Decide(command, Assessment(), Asked).Then(Closed);
        CloseGapEndpoint.Decide(command with { Competence = "netwerken" }, Assessment(), Asked).ThenRefused("There is no such gap.");
        CloseGapEndpoint.Decide(command, Assessment(Closed), Asked).ThenRefused("There is no such gap.");
        CloseGapEndpoint.Decide(command with { On = Assessed.On.AddDays(-1) }, Assessment(), Asked).ThenRefused(TooEarly);
        CloseGapEndpoint.Decide(command with { On = Today.AddDays(1) }, Assessment(), Asked).ThenRefused(InFuture);
        Assert.Equal([new("taalcoaching", 2, 3)], Assessment().Gaps);
        Assert.Empty(Assessment(Closed).Gaps);
        Assert.Equal((true, false), (Assessment().BelongsTo(Deventer), Assessment().BelongsTo(Hengelo)));
    }

    private static IEnumerable<CompetenceAssessment> People(int number, string organisation, int ready) => Enumerable.Range(1, number).Select(one =>
        Given.State<CompetenceAssessment>(Assessed with { PersonId = $"person-{one}", OrganisationId = organisation, Levels = [new("taalcoaching", one <= ready ? 3 : 1), new("netwerken", 2)] }));

    [Fact]
    public void Readiness_is_told_of_five_people_or_more() =>
        Assert.Equivalent(
            new ReadinessScores(ProfileId, new(null, 6, 4, 0.67m), [new(Deventer, 6, 4, 0.67m)]),
            ReadinessScores.Of(ProfileId, People(6, Deventer, 4).Concat(People(4, Hengelo, 4))), strict: true);

    [Fact]
    public void Small_groups_count_in_the_total_only_when_they_are_five_together()
    {
        Assert.Equivalent(new ReadinessScores(ProfileId, new(null, null, null, null), []), ReadinessScores.Of(ProfileId, People(4, Deventer, 4)), strict: true);
        Assert.Equivalent(
            new ReadinessScores(ProfileId, new(null, 5, 2, 0.4m), []), ReadinessScores.Of(ProfileId, People(4, Deventer, 1).Concat(People(1, Hengelo, 1))), strict: true);
    }
}
