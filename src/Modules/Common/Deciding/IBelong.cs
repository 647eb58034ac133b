namespace Samenkracht.Common.Deciding;

/// <summary>A state that belongs to one or more organisations; to others it is unknown.</summary>
public interface IBelong
{
    /// <summary>Whether the organisation may see and handle this as its own.</summary>
    bool BelongsTo(string organisationId);
}
