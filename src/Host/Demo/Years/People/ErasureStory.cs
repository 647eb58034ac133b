using Samenkracht.Volunteers.People;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>A volunteer of Deventer leaves and asks to be forgotten, while the tax law still asks for the records of what was paid.</summary>
internal sealed class ErasureStory(Telling telling, Roster roster) : IStory
{
    private static readonly DateOnly Left = new(2022, 6, 30), Requested = new(2022, 9, 1), Erased = new(2022, 9, 20);
    private Helper? _helper;

    public IEnumerable<Play> In(DateOnly month)
    {
        if (month == World.First) return Begin();
        if (_helper is not { } helper) return [];
        if (Left.IsIn(month)) helper.LeftOn = Left;
        return Requested.IsIn(month)
            ? [
                new(Requested.At(10), helper.Library.Coordinator(), new RequestErasure(Requested), helper.PersonId),
                LeavingStory.Forget(helper, Erased, ErasureGround.Request),
            ]
            : [];
    }

    private IEnumerable<Play> Begin()
    {
        var (library, dice) = (telling.World.Libraries.Single(one => one.Code == "bibliotheek-deventer"), telling.Dice("erasure"));
        _helper = new($"person-{dice.Uuid()}", library, TaskKind.Language, library.From.AddDays(4)) { IsPaid = true, HasOwnStory = true };
        roster.Add(_helper);
        return IntakeTelling.TakenOver(_helper, _helper.AcceptedOn, dice);
    }
}
