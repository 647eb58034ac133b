using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Projects;
using static Samenkracht.Specs.Partnerships.ProjectFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class EvaluateBenefitSpec
{
    private static readonly EvaluateBenefit Borne2022 = new(Borne, 2022, 6, false, "Goede ideeën", Evaluated.On);
    private static readonly EvaluateBenefit Correction = Borne2022 with { Score = 8, BoundaryMoved = true, On = new(2023, 2, 1), Reason = "Verkeerde cijfers" };

    private static Decision When(EvaluateBenefit command, params IFact[] history) =>
        EvaluateBenefitEndpoint.Decide(command, Given.State<NetworkProject>(history), AskedBy("director", Borne));

    [Fact]
    public void A_participant_looks_back_on_a_year_also_when_it_is_over()
    {
        When(Borne2022, Running(BorneJoined)).Then(Evaluated);
        When(Borne2022, Running(BorneJoined, BorneLeft)).Then(Evaluated);
        When(Borne2022, Running(BorneJoined, Stopped)).Then(Evaluated);
        When(Borne2022, Running(BorneJoined, Completed)).Then(Evaluated);
    }

    [Fact]
    public void A_second_look_is_a_correction_and_takes_the_place_of_the_first()
    {
        var corrected = Evaluated with { Score = 8, BoundaryMoved = true, On = Correction.On, Reason = Correction.Reason };
        When(Borne2022, Running(BorneJoined, Evaluated)).ThenRefused("The library has evaluated that year; correct it with a reason.");
        When(Correction with { On = new(2023, 1, 9) }, Running(BorneJoined, Evaluated)).ThenRefused("A correction comes on or after the day of what it corrects.");
        When(Correction, Running(BorneJoined, Evaluated)).Then(corrected);

        Assert.Equal(8, Assert.Single(Given.State<NetworkProject>(Running(BorneJoined, Evaluated, corrected)).Evaluations).Score);
    }

    [Fact]
    public void Only_who_took_part_in_that_year_looks_back()
    {
        When(Borne2022, Running()).ThenRefused("The library did not take part in the project in that year.");
        When(Borne2022 with { Year = 2020 }, Running(BorneJoined)).ThenRefused("The library did not take part in the project in that year.");
        When(Borne2022 with { Year = 2023 }, Running(BorneJoined, BorneLeft)).ThenRefused("The library did not take part in the project in that year.");
        When(Borne2022 with { Year = 2021, On = new(2021, 10, 31) }, Running(BorneJoined)).ThenRefused("The library did not take part in the project in that year.");
    }

    [Fact]
    public void A_year_is_there_before_it_is_evaluated()
    {
        When(Borne2022 with { On = new(2021, 12, 31) }, Running(BorneJoined)).ThenRefused("A year is evaluated in that year or later.");
        When(Borne2022 with { On = new(2023, 6, 2) }, Running(BorneJoined)).ThenRefused("What happened in a project cannot lie in the future.");
    }

    [Fact]
    public void A_library_looks_back_for_itself() => EvaluateBenefitEndpoint.Decide(
            Borne2022, Given.State<NetworkProject>(Running(BorneJoined)), AskedBy("director", Almelo))
        .ThenRefused("You act for another organisation than this library.");

    [Fact]
    public void Who_has_not_looked_back_is_known()
    {
        var project = Given.State<NetworkProject>(Running(BorneJoined, BorneLeft, Evaluated));

        Assert.Equal([Almelo, Borne], project.UnevaluatedIn(2021));
        Assert.Equal([Almelo], project.UnevaluatedIn(2022));
        Assert.Empty(project.UnevaluatedIn(2020));
    }
}
