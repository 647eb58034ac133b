namespace Samenkracht.Host.Demo.Years.People;

/// <summary>The stories of the people of the libraries. Who leaves and who comes is told before what they do in the month.</summary>
internal static class PeopleStories
{
    public static IEnumerable<IStory> Of(Telling telling)
    {
        var roster = new Roster(telling);
        return
        [
            new FrameStory(telling, roster), new ErasureStory(telling, roster), new TwoLibrariesStory(telling, roster), new PassingOnStory(roster), new LeavingStory(telling, roster),
            new IntakeStory(telling, roster), new ScreeningsStory(telling, roster), new ShiftsStory(telling, roster), new HoursStory(telling, roster), new StaffStory(telling),
        ];
    }
}
