using Marten;

namespace Samenkracht.Partnerships.Organisations;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class OrganisationsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Organisation>(PartnershipsModule.Name)
            .Records<OrganisationRegistered>("organisation-registered")
            .Records<OrganisationRenamed>("organisation-renamed")
            .Records<LegalFormConverted>("legal-form-converted")
            .Records<OrganisationModelChanged>("organisation-model-changed")
            .Records<GovernanceChanged>("governance-changed")
            .Records<ServiceAreaAssigned>("service-area-assigned")
            .Records<ServiceAreaWithdrawn>("service-area-withdrawn")
            .Records<OrganisationDissolved>("organisation-dissolved")
            .Records<OrganisationRevived>("organisation-revived")
            .Records<OrganisationCorrected>("organisation-corrected");

        store.Schema.For<Organisation>().Index(organisation => organisation.KvkNumber!, index =>
        {
            index.Name = "ux_organisation_kvk_number";
            index.IsUnique = true;
            index.Predicate = "(data ->> 'endedOn') is null";
        });
    }

    public static void Map(Api api)
    {
        RegisterOrganisationEndpoint.Map(api);
        RenameOrganisationEndpoint.Map(api);
        ConvertLegalFormEndpoint.Map(api);
        ChangeOrganisationModelEndpoint.Map(api);
        RecordGovernanceChangeEndpoint.Map(api);
        AssignServiceAreaEndpoint.Map(api);
        WithdrawServiceAreaEndpoint.Map(api);
        DissolveOrganisationEndpoint.Map(api);
        CorrectOrganisationEndpoint.Map(api);
        GetOrganisationEndpoint.Map(api);
        ListOrganisationsEndpoint.Map(api);
        CoverageWarningsEndpoint.Map(api);
    }
}
