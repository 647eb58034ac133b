using Samenkracht.Common.Sealing;

namespace Samenkracht.Volunteers.People;

/// <summary>A person became known to an organisation of the network, under a pseudonym.</summary>
public sealed record PersonRegistered(
    string PersonId, string OrganisationId, Sealed Name, Sealed? Email, Sealed? Phone, Sealed? BirthDate, AgeClass AgeClass, DateOnly On) : IPersonal
{
    DateOnly IFact.ValidFrom => On;

    string IPersonal.ControllerId => OrganisationId;
}

/// <summary>With the consent of the person another organisation may know the pseudonym; no contact data go with it.</summary>
public sealed record PersonShared(string PersonId, string OrganisationId, string WithId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What an organisation knows of how to reach a person is now this, all of it.</summary>
public sealed record ContactUpdated(
    string PersonId, string OrganisationId, Sealed Name, Sealed? Email, Sealed? Phone, Sealed? BirthDate, DateOnly On) : IPersonal
{
    DateOnly IFact.ValidFrom => On;

    string IPersonal.ControllerId => OrganisationId;
}

/// <summary>To whom and where an organisation pays: sealed under the fiscal pseudonym, because these values are kept longer.</summary>
public sealed record PaymentDetailsRecorded(string PersonId, string OrganisationId, Sealed FiscalName, Sealed Iban, DateOnly On) : IPersonal
{
    DateOnly IFact.ValidFrom => On;

    string IPersonal.ControllerId => OrganisationId;
}

/// <summary>The age class of a person is now this.</summary>
public sealed record AgeClassRecorded(string PersonId, string OrganisationId, AgeClass AgeClass, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A person gave an organisation consent.</summary>
public sealed record ConsentGiven(string PersonId, string OrganisationId, ConsentPurpose Purpose, bool ByParent, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A person took consent back, as easily as it was given.</summary>
public sealed record ConsentWithdrawn(string PersonId, string OrganisationId, ConsentPurpose Purpose, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A person asked what an organisation keeps; it answers within a month (AVG art. 12 and 15).</summary>
public sealed record AccessRequested(string PersonId, string OrganisationId, DateOnly AnswerBy, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A person asked to be erased (AVG art. 17).</summary>
public sealed record ErasureRequested(string PersonId, string OrganisationId, DateOnly AnswerBy, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A request for erasure was refused; the person is told why.</summary>
public sealed record ErasureRefused(string PersonId, string OrganisationId, ErasureObstacle Ground, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The fiscal values of a person who is erased stay until and including this day.</summary>
public sealed record ErasureDeferred(string PersonId, string OrganisationId, string FiscalId, DateOnly Until, ErasureObstacle Ground, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A person became unknown to an organisation for good: the values and the key are destroyed, in every module; counts stay.</summary>
public sealed record PersonErased(string PersonId, string OrganisationId, ErasureGround LegalBasis, DateOnly On) : IErasesSubject
{
    DateOnly IFact.ValidFrom => On;

    string IErasesSubject.ControllerId => OrganisationId;

    string IErasesSubject.SubjectId => PersonId;
}

/// <summary>The fiscal values of a person are destroyed too, with their own key.</summary>
public sealed record FiscalValuesErased(string PersonId, string OrganisationId, string FiscalId, DateOnly On) : IErasesSubject
{
    DateOnly IFact.ValidFrom => On;

    string IErasesSubject.ControllerId => OrganisationId;

    string IErasesSubject.SubjectId => FiscalId;
}

/// <summary>By a merger, or its annulment, another organisation became the controller of what one had opened a file for (BW 2:309); the person is told by this day.</summary>
public sealed record ControllerChanged(
    string PersonId, string OpenedById, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly? NoticeBy, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A person was told who is the controller of their data now (AVG art. 14).</summary>
public sealed record ControllershipNoticeGiven(string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What another controller had sealed, before or during a merger, is destroyed with the rest, and its key.</summary>
public sealed record EarlierValuesErased(string PersonId, string OrganisationId, string SealedById, string SubjectId, DateOnly On) : IErasesSubject
{
    DateOnly IFact.ValidFrom => On;

    string IErasesSubject.ControllerId => SealedById;

    string IErasesSubject.SubjectId => SubjectId;
}
