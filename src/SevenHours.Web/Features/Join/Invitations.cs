using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using SevenHours.Exercises;

namespace SevenHours.Web.Features.Join;

/// <summary>
/// What stands behind the code on the wall: a signed and encrypted token for one exercise. It opens what the PIN opens, cannot be guessed, and
/// ends with the exercise, with the PIN it was made for, and in any case after <see cref="Lifetime"/>.
/// </summary>
public sealed class Invitations(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>How long an invitation holds at most; printed ones are made weeks before.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(60);

    private const int IdLength = 8;
    private const int Length = IdLength + sizeof(int) + sizeof(long);

    private readonly IDataProtector _protector = protection.CreateProtector("SevenHours.Invitation.v1");

    /// <summary>The address that invites to an exercise.</summary>
    public string UrlOf(HttpRequest request, Exercise exercise) => $"{request.Scheme}://{request.Host}/join/t/{Write(exercise.Id.Value, exercise.Session.Pins.Generation)}";

    /// <summary>A token for an exercise, under its present PINs.</summary>
    public string Write(string exercise, int generation)
    {
        var content = new byte[Length];
        Encoding.ASCII.GetBytes(exercise, content);
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(IdLength), generation);
        BinaryPrimitives.WriteInt64BigEndian(content.AsSpan(IdLength + sizeof(int)), (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds());
        return Base64Url.EncodeToString(_protector.Protect(content));
    }

    /// <summary>What a token says; null for one that was not made here, was changed, or is too old.</summary>
    public Invitation? Read(string? token)
    {
        if (token is not { Length: > 0 and <= 512 } || !Base64Url.IsValid(token))
            return null;

        byte[] content;
        try
        {
            content = _protector.Unprotect(Base64Url.DecodeFromChars(token));
        }
        catch (CryptographicException)
        {
            return null;
        }

        return content.Length == Length && BinaryPrimitives.ReadInt64BigEndian(content.AsSpan(IdLength + sizeof(int))) >= time.GetUtcNow().ToUnixTimeSeconds()
            ? new Invitation(Encoding.ASCII.GetString(content, 0, IdLength), BinaryPrimitives.ReadInt32BigEndian(content.AsSpan(IdLength)))
            : null;
    }
}

/// <summary>A token that was read.</summary>
/// <param name="Exercise">The exercise it invites to.</param>
/// <param name="Generation">The PINs it was made under, by their number.</param>
public sealed record Invitation(string Exercise, int Generation);
