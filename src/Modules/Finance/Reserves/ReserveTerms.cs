using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Reserves;

/// <summary>Kinds of equity that are kept apart (RJ 640).</summary>
public enum ReserveKind
{
    /// <summary>Algemene reserve.</summary>
    General,

    /// <summary>Bestemmingsreserve: door het bestuur bestemd.</summary>
    DesignatedReserve,

    /// <summary>Bestemmingsfonds: door een gever bestemd.</summary>
    DesignatedFund,

    /// <summary>Egalisatiereserve van één subsidieverlener (Awb 4:72).</summary>
    Equalisation,
}

/// <summary>The account on which each kind stands in the books.</summary>
internal static class ReserveAccount
{
    public static string Of(ReserveKind kind) => kind switch
    {
        ReserveKind.DesignatedReserve => Accounts.DesignatedReserve,
        ReserveKind.DesignatedFund => Accounts.DesignatedFund,
        ReserveKind.Equalisation => Accounts.EqualisationReserve,
        _ => Accounts.GeneralReserve,
    };
}
