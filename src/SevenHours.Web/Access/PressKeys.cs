using SevenHours.Exercises;

namespace SevenHours.Web.Access;

/// <summary>The key of a press: sent again with the same key, it is done once.</summary>
public static class PressKeys
{
    /// <summary>The header in which a script sends it.</summary>
    public const string Header = "Idempotency-Key";

    /// <summary>The key as a form brings it, or a new one when it brings none that can be used.</summary>
    public static string Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Of(form["key"]);
    }

    /// <summary>The key as the header brings it, or a new one when it brings none that can be used.</summary>
    public static string Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Of(request.Headers[Header]);
    }

    /// <summary>A key, or a new one when it cannot be used.</summary>
    public static string Of(string? key) => Exercise.IsCommandKey(key) ? key! : Guid.NewGuid().ToString("N");
}
