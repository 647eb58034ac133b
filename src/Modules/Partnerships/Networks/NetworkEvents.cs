namespace Samenkracht.Partnerships.Networks;

/// <summary>Libraries and a support organisation begin to work together as a network.</summary>
public sealed record NetworkFounded(
    string NetworkId, string Name, string SupportOrganisationId, DateOnly FoundedOn, VotingRule VotingRule) : IFact
{
    DateOnly IFact.ValidFrom => FoundedOn;
}

/// <summary>A library is a member from this day.</summary>
public sealed record NetworkMemberAdmitted(string NetworkId, string OrganisationId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>A member has no say for the time being; it stays a member.</summary>
public sealed record NetworkMemberSuspended(string NetworkId, string OrganisationId, DateOnly From, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>A suspended member takes part again.</summary>
public sealed record NetworkMemberResumed(string NetworkId, string OrganisationId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>A library is no longer a member; <c>Until</c> is the first day without it.</summary>
public sealed record NetworkMembershipEnded(string NetworkId, string OrganisationId, DateOnly Until, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => Until;
}

/// <summary>Members merged: their successor holds their seats from this day, without an admission (BW 2:309).</summary>
public sealed record NetworkSeatsPassed(string NetworkId, IReadOnlyList<string> Predecessors, string SuccessorId, string MergerId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>The merger of members was annulled: they hold their own seats again from this day.</summary>
public sealed record NetworkSeatsReturned(string NetworkId, IReadOnlyList<string> Predecessors, string SuccessorId, string MergerId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>The members count their votes in another way.</summary>
public sealed record VotingRuleChanged(string NetworkId, VotingRule VotingRule, IReadOnlyList<VoteWeight> Weights, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>A member provides an officer of the network; who that is, is not kept.</summary>
public sealed record NetworkOfficerAppointed(string NetworkId, OfficerPosition Position, string OrganisationId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>The members decided something; it stands for ever, or until a later decision supersedes it.</summary>
public sealed record NetworkDecisionTaken(string NetworkId, string Number, string Title, DateOnly TakenOn, string? Supersedes) : IFact
{
    DateOnly IFact.ValidFrom => TakenOn;
}
