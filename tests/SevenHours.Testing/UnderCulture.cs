using System.Globalization;

namespace SevenHours.Testing;

/// <summary>Runs the code in its block under a culture, and puts the old one back.</summary>
public sealed class UnderCulture : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;
    private readonly CultureInfo beforeUi = CultureInfo.CurrentUICulture;

    /// <summary>Enters a culture.</summary>
    public UnderCulture(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        CultureInfo.CurrentCulture = before;
        CultureInfo.CurrentUICulture = beforeUi;
    }
}
