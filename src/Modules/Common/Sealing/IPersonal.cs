using Samenkracht.Common.Facts;

namespace Samenkracht.Common.Sealing;

/// <summary>A fact with sealed values.</summary>
public interface IPersonal : IFact
{
    /// <summary>The organisation that is the controller of the values (AVG art. 4): keys are per person and controller.</summary>
    string ControllerId { get; }
}

/// <summary>A fact that erases a person: in its transaction the values and the key of the subject are destroyed (AVG art. 17).</summary>
public interface IErasesSubject : IFact
{
    /// <summary>The controller that erases.</summary>
    string ControllerId { get; }

    /// <summary>The pseudonym of the person.</summary>
    string SubjectId { get; }
}

/// <summary>A state that has sealed values to show.</summary>
public interface IHoldSealed
{
    /// <summary>The values; null where there is none.</summary>
    IEnumerable<Sealed?> SealedValues { get; }
}
