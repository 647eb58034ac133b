namespace Samenkracht.Partnerships.Organisations;

/// <summary>Records that a seat in the governance changed hands; the request names no person.</summary>
/// <param name="Seat">Which seat.</param>
/// <param name="Change">What happened to it.</param>
/// <param name="On">The day of the change.</param>
public sealed record RecordGovernanceChange(GovernanceSeat Seat, GovernanceChange Change, DateOnly On);

/// <summary>POST /v1/organisations/{organisationId}/governance-changes.</summary>
public static class RecordGovernanceChangeEndpoint
{
    public static Decision Decide(RecordGovernanceChange command, Organisation organisation) =>
        organisation.EndedOn is not null ? Organisation.Dissolved
        : command.On < organisation.RegisteredOn ? Organisation.BeforeRegistration
        : [new GovernanceChanged(organisation.Id, command.Seat, command.Change, command.On)];

    public static void Map(Api api) => api.Change<Organisation, RecordGovernanceChange>(
        new()
        {
            Path = "/organisations/{organisationId}/governance-changes", Right = "organisations.change", Facts = [typeof(GovernanceChanged)],
            Summary = "Record a change of governance",
            Description = "A director, chair, treasurer or board member was appointed or stepped down. Who it is stands in the trade register, not here.",
            Example = new RecordGovernanceChange(GovernanceSeat.Director, GovernanceChange.Appointed, new(2025, 9, 1)),
        },
        (command, organisation, _) => Decide(command, organisation));
}
