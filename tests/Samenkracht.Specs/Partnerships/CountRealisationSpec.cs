using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.Reactions;
using Samenkracht.Partnerships.Realisations;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class CountRealisationSpec
{
    private const string RealisationId = "realisation-almelo-2022";

    private static readonly ProgrammeCounted Trigger = new(
        Almelo, "activity-taalcafe", new(2022, 3, 8), "location-almelo", [Language], "network-project-taal", 1, 14, 180, 90);

    private static readonly RealisationOpened Opened = new(RealisationId, Almelo, 2022);

    private static readonly ProgrammeWasCounted Counted = new(
        RealisationId, Almelo, "activity-taalcafe", new(2022, 3, 8), "location-almelo", [Language], "network-project-taal", 1, 14, 180, 90);

    [Fact]
    public void The_first_session_opens_the_year() => CountRealisationHandler.Decide(Trigger, RealisationId, null).Then(Opened, Counted);

    [Fact]
    public void The_next_adds_to_it()
    {
        CountRealisationHandler.Decide(Trigger, RealisationId, Given.State<Realisation>(Opened, Counted)).Then(Counted);

        Assert.Equal(new(RealisationId, Almelo, 2022, 2, 28, 360, 180), Given.State<Realisation>(Opened, Counted, Counted));
    }

    [Fact]
    public void A_correction_takes_from_it()
    {
        CountRealisationHandler.Decide(Trigger with { Sessions = 0, Participants = -4, StaffMinutes = 0, VolunteerMinutes = -30 }, RealisationId, Given.State<Realisation>(Opened, Counted))
            .Then(Counted with { Sessions = 0, Participants = -4, StaffMinutes = 0, VolunteerMinutes = -30 });

        Assert.Equal(
            new(RealisationId, Almelo, 2022, 1, 10, 180, 60),
            Given.State<Realisation>(Opened, Counted, Counted with { Sessions = 0, Participants = -4, StaffMinutes = 0, VolunteerMinutes = -30 }));
    }

    [Fact]
    public void It_belongs_to_its_library()
    {
        Assert.True(Given.State<Realisation>(Opened).BelongsTo(Almelo));
        Assert.False(Given.State<Realisation>(Opened).BelongsTo(Borne));
    }
}
