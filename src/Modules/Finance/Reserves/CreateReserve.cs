using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Reserves;

/// <summary>Sets a part of the equity apart.</summary>
/// <param name="Code">Its code, in kebab-case; becomes part of its id. Not used for an equalisation reserve, of which there is one for each grantor.</param>
/// <param name="OrganisationId">Whose it is: your own organisation.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="GrantorId">The grantor whose grants are equalised; only for an equalisation reserve.</param>
/// <param name="Goal">What it is for, in kebab-case; for a designated reserve and a designated fund.</param>
/// <param name="GiverId">Who gave it; only for a designated fund.</param>
/// <param name="OpeningBalance">Euro that stands in the opening balance of the books already; nothing is posted for it.</param>
/// <param name="DecisionNumber">The number of the decision.</param>
/// <param name="On">The day.</param>
public sealed record CreateReserve(
    [property: Code] string? Code,
    [property: Id("organisation")] string OrganisationId,
    ReserveKind Kind,
    [property: Length(1, 200)] string Name,
    [property: Id("organisation")] string? GrantorId,
    [property: Code] string? Goal,
    [property: Id("organisation")] string? GiverId,
    [property: Money, Range(0, 100_000_000)] decimal OpeningBalance,
    [property: Length(1, 60)] string DecisionNumber,
    DateOnly On);

/// <summary>POST /v1/reserves.</summary>
public static class CreateReserveEndpoint
{
    /// <summary>An equalisation reserve equalises the grants of somebody (Awb 4:72).</summary>
    public static readonly Rule GrantorOfEqualisation = new("reserve-grantor-of-equalisation", "An equalisation reserve names its grantor, and other reserves name none.");

    /// <summary>A third party designates a fund, and nothing else.</summary>
    public static readonly Rule GiverOfFund = new("reserve-giver-of-fund", "A designated fund names who gave it, and other reserves name nobody.");

    /// <summary>What is designated is designated for something.</summary>
    public static readonly Rule GoalOfDesignated = new("reserve-goal-of-designated", "A designated reserve or fund has a goal, and other reserves have none.");

    public static Decision Decide(CreateReserve command, string id, Asked asked) =>
        command.OrganisationId != asked.By.Organisation ? OwnOrganisation.OfAnother
        : command.On > asked.Today ? Reserve.InFuture
        : command.GrantorId is not null != (command.Kind == ReserveKind.Equalisation) ? GrantorOfEqualisation
        : command.GiverId is not null != (command.Kind == ReserveKind.DesignatedFund) ? GiverOfFund
        : command.Goal is not null != command.Kind is ReserveKind.DesignatedReserve or ReserveKind.DesignatedFund ? GoalOfDesignated
        : [new ReserveCreated(
            id, command.OrganisationId, command.Kind, command.Name, command.GrantorId, command.Goal, command.GiverId, command.OpeningBalance, command.DecisionNumber, command.On)];

    // One for each grantor: the key of the stream guards it.
    private static string IdOf(CreateReserve command) => command is { Kind: ReserveKind.Equalisation, GrantorId: { } grantor }
        ? Keys.For("reserve", $"{Slug(command.OrganisationId)}-equalisation-{Slug(grantor)}")
        : Keys.For("reserve", command.Code is null ? null : $"{Slug(command.OrganisationId)}-{command.Code}");

    private static string Slug(string organisationId) => organisationId["organisation-".Length..];

    public static void Map(Api api) => api.Start<Reserve, CreateReserve>(
        new()
        {
            Path = "/reserves", Right = "reserves.decide", Facts = [typeof(ReserveCreated)],
            Summary = "Create a reserve",
            Description = "Sets a part of the equity apart: general, designated by the board, designated by a giver (a fund), or to equalise the grants of one grantor.",
            Example = new CreateReserve(
                "jeugdfonds", "organisation-bibliotheek-deventer", ReserveKind.DesignatedFund, "Fonds jeugd en lezen", null, "jeugd-lezen", "organisation-stichting-leesfonds",
                15_000m, "2024-12", new(2024, 6, 3)),
        },
        IdOf,
        Decide);
}
