namespace Samenkracht.Finance.Grants;

/// <summary>How far a grant has come.</summary>
public enum GrantStatus
{
    /// <summary>Aanvraag in voorbereiding.</summary>
    Prepared,

    /// <summary>Ingediend.</summary>
    Submitted,

    /// <summary>Onvolledig: the grantor waits for documents.</summary>
    Incomplete,

    /// <summary>Buiten behandeling gelaten: the documents did not come in time (Awb 4:5).</summary>
    NotProcessed,

    /// <summary>Ingetrokken door de aanvrager, before the award.</summary>
    ApplicationWithdrawn,

    /// <summary>Afgewezen.</summary>
    Rejected,

    /// <summary>Verleend.</summary>
    Awarded,

    /// <summary>Vaststelling aangevraagd.</summary>
    SettlementRequested,

    /// <summary>Vastgesteld, as it was awarded or lower.</summary>
    Settled,

    /// <summary>Verlening ingetrokken (Awb 4:48).</summary>
    AwardWithdrawn,
}

/// <summary>What is counted for an obligation.</summary>
public enum ObligationMeasure
{
    /// <summary>Bijeenkomsten.</summary>
    Sessions,

    /// <summary>Deelnemers.</summary>
    Participants,

    /// <summary>Uren van medewerkers.</summary>
    StaffHours,

    /// <summary>Bevestigde uren van vrijwilligers.</summary>
    VolunteerHours,
}

/// <summary>What became of an obligation.</summary>
public enum ObligationStatus
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Nagekomen.</summary>
    Met,

    /// <summary>Door de subsidieverlener kwijtgescholden.</summary>
    Waived,

    /// <summary>Afgeweken, with a reason.</summary>
    Deviated,
}

/// <summary>Against what an objection is made (bezwaar).</summary>
public enum DecisionOfGrantor
{
    /// <summary>De afwijzing.</summary>
    Rejection,

    /// <summary>De lagere vaststelling.</summary>
    Settlement,

    /// <summary>De terugvordering.</summary>
    Reclaim,

    /// <summary>De intrekking van de verlening.</summary>
    AwardWithdrawal,
}

/// <summary>Why a change is reported to the grantor.</summary>
public enum ChangeCause
{
    /// <summary>Something else than what follows.</summary>
    Other,

    /// <summary>The network project was stopped.</summary>
    ProjectStopped,

    /// <summary>The network project goes on after a stop.</summary>
    ProjectResumed,

    /// <summary>A library left the network project.</summary>
    ParticipantLeft,
}

/// <summary>What became of a report of a change.</summary>
public enum ChangeStatus
{
    /// <summary>Drafted, not yet sent to the grantor.</summary>
    Drafted,

    /// <summary>The cause was gone before it was sent.</summary>
    Dropped,

    /// <summary>Sent to the grantor.</summary>
    Reported,

    /// <summary>The grantor agrees.</summary>
    Agreed,

    /// <summary>The grantor does not agree.</summary>
    Refused,
}
