using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;

namespace Samenkracht.Specs;

/// <summary>Given these facts, when this is decided, then those facts follow or this sentence refuses.</summary>
public static class Given
{
    /// <summary>The state after the facts; a fact that the state does not take fails here.</summary>
    public static T State<T>(params IFact[] facts) where T : class => Fold.All<T>(facts)!;

    /// <summary>A moment to decide at, for somebody, with other states that the command may name.</summary>
    public static Asked Asked(DateOnly today, Actor? by = null, params (string Id, object State)[] others) => new(
        by ?? By("staff", "organisation-bibliotheek-deventer"),
        new DateTimeOffset(today, new(12, 0), TimeSpan.Zero),
        (type, id) => others.FirstOrDefault(other => other.Id == id && other.State.GetType() == type).State);

    /// <summary>Somebody in a role.</summary>
    public static Actor By(string role, string? organisation = null) => new($"subject-{role}", role, organisation, "staff");

    /// <summary>These facts follow, in this order, and nobody is told.</summary>
    public static void Then(this Decision decision, params IFact[] facts)
    {
        decision.ThenFacts(facts);
        Assert.Empty(decision.Messages);
    }

    /// <summary>These facts follow, in this order.</summary>
    public static Decision ThenFacts(this Decision decision, params IFact[] facts)
    {
        Assert.Null(decision.Refusal?.Rule.Sentence);
        Assert.Equivalent(facts, decision.Facts, strict: true);
        Assert.Equal(facts.Select(fact => fact.GetType()), decision.Facts.Select(fact => fact.GetType()));
        return decision;
    }

    /// <summary>Other modules are told this.</summary>
    public static void ThenTells(this Decision decision, params object[] messages) => Assert.Equivalent(messages, decision.Messages, strict: true);

    /// <summary>It is refused with this sentence, and nothing follows.</summary>
    public static void ThenRefused(this Decision decision, string because)
    {
        Assert.Equal(because, decision.Refusal?.Rule.Sentence);
        Assert.Empty(decision.Facts);
        Assert.Empty(decision.Messages);
    }
}
