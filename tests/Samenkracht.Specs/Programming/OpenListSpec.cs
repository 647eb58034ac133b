using Samenkracht.Programming.Registrations;
using static Samenkracht.Specs.Programming.RegistrationFacts;

namespace Samenkracht.Specs.Programming;

public sealed class OpenListSpec
{
    private static readonly OpenList Command = new("activity-klik-en-tik", 1, false, new(2022, 1, 1));

    [Fact]
    public void It_is_of_the_organisation_of_the_caller_and_has_the_code_of_the_activity()
    {
        Assert.Equal(Id, RegistrationList.IdOf(Command.ActivityId));
        OpenListEndpoint.Decide(Command, Id, AskedNow).Then(Opened);
        Assert.True(List().BelongsTo(Deventer));
        Assert.False(List().BelongsTo("organisation-bibliotheek-hengelo"));
    }

    [Fact]
    public void It_is_opened_and_not_announced() => OpenListEndpoint.Decide(Command with { OpenedOn = Today.AddDays(1) }, Id, AskedNow)
        .ThenRefused("The opening of a registration list cannot lie in the future.");

    [Fact]
    public void It_closes_once()
    {
        CloseListEndpoint.Decide(new(Closed.On), List(), AskedNow).Then(Closed);
        CloseListEndpoint.Decide(new(Closed.On), List(Closed), AskedNow).ThenRefused("The registration list is closed.");
        CloseListEndpoint.Decide(new(Opened.OpenedOn.AddDays(-1)), List(), AskedNow).ThenRefused("This day lies before the registration, or before the list was opened.");
        CloseListEndpoint.Decide(new(Today.AddDays(1)), List(), AskedNow).ThenRefused("What happens to a registration cannot lie in the future.");
        Assert.Equal(Closed.On, List(Closed).ClosedOn);
    }
}
