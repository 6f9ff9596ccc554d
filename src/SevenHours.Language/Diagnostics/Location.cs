namespace SevenHours.Language;

/// <summary>A place in a package file.</summary>
/// <param name="File">Path relative to the package root, with forward slashes; a library's file begins with <c>../</c>.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in UTF-16 units, counted from 1.</param>
public readonly record struct Location(string File, int Line, int Column)
{
    /// <summary>The beginning of a file.</summary>
    public static Location StartOf(string file) => new(file, 1, 1);

    /// <summary><c>file:line:column</c>, as compilers print it.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
