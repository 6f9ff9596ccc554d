namespace SevenHours.Language;

/// <summary>How large a package may be.</summary>
public static class PackageLimits
{
    /// <summary>The most bytes of one file.</summary>
    public const int FileBytes = 4 << 20;

    /// <summary>How deep lists and maps may nest.</summary>
    public const int Depth = 64;
}
