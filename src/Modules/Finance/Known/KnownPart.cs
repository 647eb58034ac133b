using Marten;

namespace Samenkracht.Finance.Known;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts.</summary>
internal static class KnownPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<CertificateStanding>(FinanceModule.Name)
            .Records<CertificationBegan>("certification-began")
            .Records<CertificationLapsed>("certification-lapsed");
        store.Stream<GrantCarryOver>(FinanceModule.Name)
            .Records<GrantsCarriedOver>("grants-carried-over")
            .Records<GrantsBroughtBack>("grants-brought-back");
        store.Stream<LedgerCarryOver>(FinanceModule.Name)
            .Records<LedgersCarriedOver>("ledgers-carried-over")
            .Records<LedgersBroughtBack>("ledgers-brought-back");
        store.Stream<OwedLessons>(FinanceModule.Name)
            .Records<LessonBecameOwed>("lesson-became-owed")
            .Records<LessonNoLongerOwed>("lesson-no-longer-owed");
        store.Stream<LegalEntity>(FinanceModule.Name)
            .Records<LegalEntitySucceeded>("legal-entity-succeeded")
            .Records<LegalEntityRestored>("legal-entity-restored");
    }
}
