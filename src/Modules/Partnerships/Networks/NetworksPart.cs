using Marten;

namespace Samenkracht.Partnerships.Networks;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class NetworksPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Network>(PartnershipsModule.Name)
            .Records<NetworkFounded>("network-founded")
            .Records<NetworkMemberAdmitted>("network-member-admitted")
            .Records<NetworkMemberSuspended>("network-member-suspended")
            .Records<NetworkMemberResumed>("network-member-resumed")
            .Records<NetworkMembershipEnded>("network-membership-ended")
            .Records<NetworkSeatsPassed>("network-seats-passed")
            .Records<NetworkSeatsReturned>("network-seats-returned")
            .Records<VotingRuleChanged>("voting-rule-changed")
            .Records<NetworkOfficerAppointed>("network-officer-appointed")
            .Records<NetworkDecisionTaken>("network-decision-taken");
    }

    public static void Map(Api api)
    {
        FoundNetworkEndpoint.Map(api);
        AdmitMemberEndpoint.Map(api);
        SuspendMemberEndpoint.Map(api);
        ResumeMemberEndpoint.Map(api);
        EndMembershipEndpoint.Map(api);
        ChangeVotingRuleEndpoint.Map(api);
        AppointOfficerEndpoint.Map(api);
        RecordNetworkDecisionEndpoint.Map(api);
        GetNetworkEndpoint.Map(api);
        GetStructureEndpoint.Map(api);
        GetProfileEndpoint.Map(api);
        ListNetworksEndpoint.Map(api);
    }
}
