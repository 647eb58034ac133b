namespace Samenkracht.Programming.People;

/// <summary>On what ground a person is erased (AVG art. 17).</summary>
public enum ErasureBasis
{
    /// <summary>Op verzoek van de betrokkene.</summary>
    Request,

    /// <summary>Einde van de bewaartermijn.</summary>
    Retention,

    /// <summary>Gehonoreerd bezwaar tegen de verwerking (AVG art. 21).</summary>
    Objection,
}
