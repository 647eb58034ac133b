using System.Collections;
using System.Runtime.CompilerServices;
using Samenkracht.Common.Facts;

namespace Samenkracht.Common.Deciding;

/// <summary>What a command leads to: facts that are now true (none when it was true already), or a refusal.</summary>
/// <example><c>agreement.IsSignedBy(party) ? SignedTwice : [new AgreementSigned(…)]</c></example>
[CollectionBuilder(typeof(Decision), nameof(Of))]
public sealed class Decision : IEnumerable<IFact>
{
    private readonly IFact[] _facts;

    private Decision(IFact[] facts, object[] messages, Refusal? refusal) =>
        (_facts, Messages, Refusal) = (facts, messages, refusal);

    /// <summary>The facts, in order.</summary>
    public IReadOnlyList<IFact> Facts => _facts;

    /// <summary>What the other modules are told, in the same transaction.</summary>
    public IReadOnlyList<object> Messages { get; }

    /// <summary>Why nothing happens; null when the command is accepted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>These facts are now true.</summary>
    public static Decision Of(ReadOnlySpan<IFact> facts) => new(facts.ToArray(), [], null);

    /// <summary>Nothing happens, because of a rule.</summary>
    public static Decision Refused(Refusal refusal) => new([], [], refusal);

    /// <summary>The same facts, and other modules are told.</summary>
    /// <param name="messages">Records of <c>Samenkracht.Contracts</c>.</param>
    public Decision Telling(params object[] messages) => new(_facts, [.. Messages, .. messages], Refusal);

    /// <summary>A rule alone refuses.</summary>
    public static implicit operator Decision(Rule rule) => Refused(new(rule));

    /// <inheritdoc />
    public IEnumerator<IFact> GetEnumerator() => ((IEnumerable<IFact>)_facts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
