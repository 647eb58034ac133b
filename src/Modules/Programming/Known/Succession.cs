using Marten;

namespace Samenkracht.Programming.Known;

/// <summary>Another organisation took the place of this one by merger.</summary>
public sealed record OrganisationSucceeded(string SuccessionId, string PredecessorId, string SuccessorId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>The merger was annulled: nobody stands in the place of the organisation any more.</summary>
public sealed record SuccessionUndone(string SuccessionId, string PredecessorId, string SuccessorId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>Who took the place of an organisation. Its id is <c>succession-</c> and the id of the predecessor.</summary>
public sealed record Succession(string Id, string PredecessorId, string SuccessorId, DateOnly From, DateOnly? UndoneOn = null)
{
    /// <summary>The id of the succession of an organisation.</summary>
    public static string IdOf(string organisationId) => $"succession-{organisationId}";

    public static Succession Create(OrganisationSucceeded e) => new(e.SuccessionId, e.PredecessorId, e.SuccessorId, e.From);

    public Succession Apply(OrganisationSucceeded e) => this with { SuccessorId = e.SuccessorId, From = e.From, UndoneOn = null };

    public Succession Apply(SuccessionUndone e) => SuccessorId == e.SuccessorId ? this with { UndoneOn = e.From } : this;
}

/// <summary>How figures of organisations that merged are shown.</summary>
public enum FigureView
{
    /// <summary>Under the organisation that made them.</summary>
    AsWas,

    /// <summary>Under the organisation that took its place.</summary>
    AsNow,
}

/// <summary>Rolls organisations up to their successors.</summary>
/// <param name="view">The view.</param>
/// <param name="successions">Who succeeded whom.</param>
public sealed class RollUp(FigureView view, IReadOnlyDictionary<string, string> successions)
{
    /// <summary>The query key that chooses the view.</summary>
    public static readonly QueryKey Key = new("view", "asWas (when absent) or asNow.", Values: Names.Of<FigureView>());

    /// <summary>The view.</summary>
    public FigureView View => view;

    /// <summary>Reads the view that is asked for, and who succeeded whom.</summary>
    public static async Task<RollUp> OfAsync(ReadRequest request)
    {
        var view = Names.Parse<FigureView>(request.Query.Text("view")) ?? FigureView.AsWas;
        var successions = view == FigureView.AsWas ? [] : await request.Session.Query<Succession>().Where(one => one.UndoneOn == null).ToListAsync(request.Http.RequestAborted);
        return new(view, successions.ToDictionary(one => one.PredecessorId, one => one.SuccessorId));
    }

    /// <summary>Under which organisation this one is shown.</summary>
    public string Shown(string organisationId) =>
        view == FigureView.AsNow && successions.TryGetValue(organisationId, out var successor) ? Shown(successor) : organisationId;

    /// <summary>The organisations that are shown under this one, with itself.</summary>
    public IReadOnlyList<string> Behind(string organisationId) =>
        [organisationId, .. successions.Where(one => view == FigureView.AsNow && one.Value == organisationId).SelectMany(one => Behind(one.Key))];
}
