namespace SevenHours.Disciplines.Evidence;

/// <summary>What an exhibit is.</summary>
public enum ExhibitKind
{
    /// <summary>A thing of any other kind.</summary>
    Object,

    /// <summary>A paper: a contract, a notebook, a lease.</summary>
    Document,

    /// <summary>A telephone, computer or storage medium.</summary>
    Phone,

    /// <summary>What was copied out of a device or an account.</summary>
    Download,

    /// <summary>Records of a provider, a bank or a register.</summary>
    Records,

    /// <summary>A page, profile or post as it stood on the net.</summary>
    Capture,

    /// <summary>A photograph or recording that was taken for the case or found.</summary>
    Photo,

    /// <summary>A trace: a print, a fibre, a sample.</summary>
    Trace,

    /// <summary>Cash or valuables.</summary>
    Money,

    /// <summary>What a person stated, as it was taken down or recorded.</summary>
    Statement,

    /// <summary>A translation of another exhibit.</summary>
    Translation,

    /// <summary>What somebody found who examined other exhibits.</summary>
    Report,

    /// <summary>A working copy of another exhibit.</summary>
    Copy,
}

/// <summary>How close an exhibit comes to somebody's private life: who may see it, and what must be done with it.</summary>
public enum PrivacyClass
{
    /// <summary>Nothing of anybody.</summary>
    Open,

    /// <summary>Data of a person.</summary>
    Personal,

    /// <summary>Health, sexual life, images: for as few as possible.</summary>
    Sensitive,

    /// <summary>Talk with a lawyer, doctor or confessor: to be set aside unread.</summary>
    Privileged,
}

/// <summary>Questions to kinds.</summary>
public static class ExhibitKinds
{
    /// <summary>Whether integrity rests on a hash: what is made of bits can be altered without a trace.</summary>
    public static bool NeedsHash(this ExhibitKind kind) =>
        kind is ExhibitKind.Phone or ExhibitKind.Download or ExhibitKind.Records or ExhibitKind.Capture or ExhibitKind.Photo;

    /// <summary>Whether it can only come from another exhibit.</summary>
    public static bool IsDerived(this ExhibitKind kind) => kind is ExhibitKind.Translation or ExhibitKind.Report or ExhibitKind.Copy;
}
