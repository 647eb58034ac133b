namespace Samenkracht.Volunteers.Development;

/// <summary>Agrees that somebody of another library comes to work at the own one.</summary>
/// <param name="On">The day.</param>
public sealed record AcceptSecondment(DateOnly On);

/// <summary>POST /v1/secondments/{secondmentId}/acceptances.</summary>
public static class AcceptSecondmentEndpoint
{
    /// <summary>The other library says yes, nobody for it.</summary>
    public static readonly Rule NotTheHost = new("secondment-not-the-host", "The library where the person will work accepts the secondment.");

    /// <summary>A yes is said once.</summary>
    public static readonly Rule Settled = new("secondment-settled", "This secondment was accepted or ended already.");

    public static Decision Decide(AcceptSecondment command, Secondment secondment, Asked asked) =>
        asked.By.Organisation != secondment.HostId ? NotTheHost
        : secondment.AcceptedOn is not null || secondment.EndsOn is not null ? Settled
        : command.On < secondment.AgreedOn ? Secondment.TooEarly
        : command.On > asked.Today ? Secondment.InFuture
        : [new SecondmentAccepted(secondment.Id, secondment.PersonId, secondment.HomeId, secondment.HostId, command.On)];

    public static void Map(Api api) => api.Change<Secondment, AcceptSecondment>(
        new()
        {
            Path = "/secondments/{secondmentId}/acceptances", Right = "secondments.agree", Facts = [typeof(SecondmentAccepted)],
            Summary = "Accept a secondment", Description = "The library where the person will work agrees; from then on the secondment holds.",
            Example = new AcceptSecondment(new(2026, 8, 25)),
        },
        Decide);
}
