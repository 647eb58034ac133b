namespace Samenkracht.Partnerships.Experiments;

/// <summary>How far an experiment has come.</summary>
public enum ExperimentStatus
{
    /// <summary>Bedacht: the hypothesis is stated.</summary>
    Stated,

    /// <summary>Loopt: the hypothesis is being tried.</summary>
    Running,

    /// <summary>Opgeschaald: it worked and goes on as ordinary work.</summary>
    Scaled,

    /// <summary>Gestopt: it ended with a lesson, which is a normal outcome.</summary>
    Stopped,
}

/// <summary>What an observation says about the hypothesis.</summary>
public enum ObservationVerdict
{
    /// <summary>It supports the hypothesis.</summary>
    Yes,

    /// <summary>It speaks against the hypothesis.</summary>
    No,

    /// <summary>It does not decide.</summary>
    Unclear,
}

/// <summary>What becomes of an experiment.</summary>
public enum ExperimentDecision
{
    /// <summary>Opschalen.</summary>
    Scale,

    /// <summary>Bijstellen: try an adjusted hypothesis.</summary>
    Adjust,

    /// <summary>Stoppen.</summary>
    Stop,
}
