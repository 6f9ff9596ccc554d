using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SevenHours.Exercises;

namespace SevenHours.Web.Features.Continue;

/// <summary>
/// What stands behind a link to another device: signed, encrypted, worth something for <see cref="Lifetime"/>, and only to the person and the
/// exercise it was made for. That it works once, and not after it was renewed, the exercise itself knows: each link has a number.
/// </summary>
public sealed class ContinueLinks(IDataProtectionProvider protection, TimeProvider time)
{
    private const int Longest = 1024;

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("SevenHours.Continue.v1").ToTimeLimitedDataProtector();

    /// <summary>How long a link is worth something.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The address that leads to another device.</summary>
    public string UrlOf(HttpRequest request, ContinueKey key) => $"{request.Scheme}://{request.Host}{ContinueFeature.Path}?token={Write(key)}";

    /// <summary>A token.</summary>
    public string Write(ContinueKey key) => _protector.Protect(
        string.Create(CultureInfo.InvariantCulture, $"{key.Exercise}|{key.Person}|{key.Number}"), time.GetUtcNow() + Lifetime);

    /// <summary>What a token says; null for one that was not made here, was changed, or is too old.</summary>
    public ContinueKey? Read(string? token)
    {
        if (token is not { Length: > 0 and <= Longest })
            return null;

        try
        {
            return _protector.Unprotect(token).Split('|') is [var exercise, var person, var number]
                ? new ContinueKey(exercise, person, int.Parse(number, CultureInfo.InvariantCulture))
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>Who continues where, by which of his links.</summary>
public sealed record ContinueKey(string Exercise, string Person, int Number);
