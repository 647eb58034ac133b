using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Projects;
using static Samenkracht.Specs.Partnerships.ProjectFacts;

namespace Samenkracht.Specs.Partnerships;

/// <summary>Not only frontrunners: a result spreads to who took no part, and the curve shows it.</summary>
public sealed class AdoptResultSpec
{
    private static readonly AdoptResult BorneAdopts = new(Borne, new(2023, 2, 1), ParticipationLevel.TakePart);
    private static readonly ProjectResultAdopted BorneAdopted = new(Id, Borne, ParticipationLevel.TakePart, new(2023, 2, 1));
    private static readonly DateTimeOffset Known = new(2023, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private static Decision When(AdoptResult command, params IFact[] history) =>
        AdoptResultEndpoint.Decide(command, Given.State<NetworkProject>(history), AskedBy("director", Borne));

    private static Network TheNetwork => Given.State<Network>(NetworkFacts.Founded, NetworkFacts.AlmeloAdmitted, NetworkFacts.BorneAdmitted,
        new NetworkMemberAdmitted(NetworkFacts.Id, "organisation-delden", new(2022, 5, 1)));

    private static AdoptionCurve Curve(DateOnly day, AdoptionPeriodLength length, params IFact[] history) =>
        AdoptionCurve.Of(Given.State<NetworkProject>(history), TheNetwork, day, Known, length);

    private static string Drawn(AdoptionPeriod period) =>
        $"{period.Period} {period.Until:MM-dd}: {Short(period.Frontrunners)} | {Short(period.Followers)} | {Short(period.Others)}";

    private static string Short(IEnumerable<string> libraries) => string.Join(',', libraries.Select(library => library["organisation-".Length..]));

    [Fact]
    public void A_library_takes_over_what_is_rolled_out_or_completed()
    {
        When(BorneAdopts, Running(Completed)).Then(BorneAdopted);
        When(BorneAdopts, Running(Experimenting, RolledOut)).Then(BorneAdopted);
        When(BorneAdopts, Running(BorneJoined, BorneLeft, Completed)).Then(BorneAdopted);
    }

    [Fact]
    public void There_must_be_a_result()
    {
        When(BorneAdopts, Running(Experimenting)).ThenRefused("A result can be adopted once the project rolls it out or is completed.");
        When(BorneAdopts with { On = new(2022, 11, 30) }, Running(Completed)).ThenRefused("A result can be adopted once the project rolls it out or is completed.");
        When(BorneAdopts with { On = new(2023, 6, 2) }, Running(Completed)).ThenRefused("What happened in a project cannot lie in the future.");
    }

    [Fact]
    public void Who_took_part_or_adopted_has_it_already()
    {
        When(BorneAdopts, Running(BorneJoined, Completed)).ThenRefused("The library takes part in the project already.");
        When(BorneAdopts, Running(Completed, BorneAdopted)).ThenRefused("The library has adopted the result already.");
    }

    [Fact]
    public void Who_adopts_follows_or_takes_part_for_itself()
    {
        When(BorneAdopts with { Level = ParticipationLevel.Pilot }, Running(Completed)).ThenRefused("Who adopts a result follows or takes part.");
        When(BorneAdopts with { Level = ParticipationLevel.Lead }, Running(Completed)).ThenRefused("Who adopts a result follows or takes part.");
        When(BorneAdopts with { LibraryId = Almelo }, Running(Completed)).ThenRefused("You act for another organisation than this library.");
        AdoptResultEndpoint.Decide(BorneAdopts with { LibraryId = School }, Given.State<NetworkProject>(Running(Completed)), Office)
            .ThenRefused("Only libraries and support organisations lead a project or take part in it.");
    }

    [Fact]
    public void The_curve_counts_followers_from_the_roll_out_and_members_by_their_days() => Assert.Equal(
        ["2021-Q3 09-30: almelo |  | borne", "2021-Q4 12-31: almelo |  | borne", "2022-Q1 03-31: almelo |  | borne", "2022-Q2 06-30: almelo | borne | delden",
            "2022-Q3 09-30: almelo | borne | delden", "2022-Q4 11-15: almelo | borne | delden"],
        Curve(new(2022, 11, 15), AdoptionPeriodLength.Quarter, Running(BorneJoined, Experimenting, RolledOut)).Periods.Select(Drawn));

    [Fact]
    public void Who_takes_part_before_the_roll_out_is_a_frontrunner_until_it_leaves()
    {
        Assert.Equal(
            ["2021 12-31: almelo |  | borne", "2022 07-31: almelo,borne |  | delden"],
            Curve(new(2022, 7, 31), AdoptionPeriodLength.Year, Running(BorneJoined, BorneTookPart, RolledOut)).Periods.Select(Drawn));
        Assert.Equal(
            ["2021 12-31: almelo |  | borne", "2022 12-31: almelo |  | borne,delden", "2023 03-01: almelo | borne | delden"],
            Curve(new(2023, 3, 1), AdoptionPeriodLength.Year, Running(BorneJoined, BorneTookPart, BorneLeft, Completed, BorneAdopted)).Periods.Select(Drawn));
    }

    [Fact]
    public void Who_takes_part_from_the_roll_out_on_follows() => Assert.Equal(
        "2022 12-31: almelo | borne | delden",
        Drawn(Curve(new(2022, 12, 31), AdoptionPeriodLength.Year,
            Running(Experimenting, RolledOut, Joined(Borne, ParticipationLevel.TakePart, new(2022, 7, 1)), Joined(Support, ParticipationLevel.TakePart, new(2022, 7, 1)))).Periods[^1]));

    [Fact]
    public void A_proposal_has_no_curve_and_none_is_longer_than_twenty_years()
    {
        Assert.Empty(Curve(new(2022, 12, 31), AdoptionPeriodLength.Year, Proposed).Periods);
        Assert.Equal("2041 09-20", $"{Curve(DateOnly.MaxValue, AdoptionPeriodLength.Quarter, Running()).Periods[^1].Until:yyyy MM-dd}");
    }
}
