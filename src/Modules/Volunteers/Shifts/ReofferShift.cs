namespace Samenkracht.Volunteers.Shifts;

/// <summary>Offers a shift again whose session takes place after all.</summary>
/// <param name="On">The day.</param>
public sealed record ReofferShift(DateOnly On);

/// <summary>POST /v1/volunteer-shifts/{shiftId}/re-offers.</summary>
public static class ReofferShiftEndpoint
{
    /// <summary>What was cancelled for another reason is offered anew.</summary>
    public static readonly Rule NotToOfferAgain = new("shift-not-to-offer-again", "Only a shift whose session was cancelled and reinstated is offered again.");

    public static Decision Decide(ReofferShift command, Shift shift, Asked asked) =>
        shift.Status != ShiftStatus.ToOfferAgain ? NotToOfferAgain
        : shift.RefusesOn(command.On, asked) is { } rule ? rule
        : [new ShiftOfferedAgain(shift.Id, shift.TaskId, shift.Day, command.On)];

    public static void Map(Api api) => api.Change<Shift, ReofferShift>(
        new()
        {
            Path = "/volunteer-shifts/{shiftId}/re-offers", Right = "volunteer-shifts.offer", Facts = [typeof(ShiftOfferedAgain)],
            Summary = "Offer a shift again", Description = "All places are free: who had one before claims it again.",
            Example = new ReofferShift(new(2027, 1, 12)),
        },
        Decide);
}
