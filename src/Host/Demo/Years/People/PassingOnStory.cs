using Samenkracht.Volunteers.People;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>With the merger the volunteers go on with the successor, which tells each of them within a month that it keeps their data now.</summary>
internal sealed class PassingOnStory(Roster roster) : IStory
{
    private const int KeptMonths = 13;
    private static readonly DateOnly Told = World.Merger.AddDays(14);

    public IEnumerable<Play> In(DateOnly month) => month != World.Merger ? [] :
    [
        // Who left long ago was erased, or is about to be.
        .. roster.Merge().Where(helper => helper.LeftOn is not { } left || left.AddMonths(KeptMonths) > month.LastOfMonth())
            .Select(helper => new Play(Told.At(10), helper.Library.Coordinator(), new GiveControllershipNotice(Told), helper.PersonId)),
    ];
}
