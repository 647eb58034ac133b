using Samenkracht.Programming.Activities;

namespace Samenkracht.Host.Demo.Years;

/// <summary>An activity as it is going to be: who, what, when.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Library">Whose it is.</param>
/// <param name="Offer">The offer it is of; null when it belongs to a project only.</param>
/// <param name="Piece">What kind of thing it is.</param>
/// <param name="ProjectId">The network project.</param>
/// <param name="PlannedOn">The day of planning.</param>
/// <param name="Days">The days of its sessions, in order.</param>
/// <param name="House">Where; null for online or at a school.</param>
internal sealed record ActivityDraft(
    string Code, Library Library, ShelvedOffer? Offer, Piece Piece, string? ProjectId, DateOnly PlannedOn, IReadOnlyList<DateOnly> Days, House? House)
{
    public string Id => $"activity-{Code}";

    public DeliveryForm Form { get; init; } = DeliveryForm.Physical;

    public int Capacity { get; init; } = 30;
}
