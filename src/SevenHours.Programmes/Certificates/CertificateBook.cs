using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

/// <summary>
/// Attendance, decisions on competences and certificates, kept in the registry. Each change is on disk, with who did it and when, before it is
/// answered. Refusals are ids of sentences. Thread-safe.
/// </summary>
public sealed partial class CertificateBook(RegistryFile file, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <summary>The certificates of a programme, the latest first.</summary>
    public Task<IReadOnlyList<Certificate>> IssuedAsync(string programme, CancellationToken cancellation) =>
        ReadAsync(context => context.Certificates.Where(one => one.Programme == programme).OrderByDescending(one => one.IssuedAt).ThenBy(one => one.Number), cancellation);

    /// <summary>A certificate by its key; null when there is none.</summary>
    public async Task<Certificate?> FindAsync(string id, CancellationToken cancellation) =>
        (await ReadAsync(context => context.Certificates.Where(one => one.Id == id), cancellation)).FirstOrDefault();

    /// <summary>A certificate by its code, whole or first half; null when there is none.</summary>
    /// <param name="code">As <see cref="CertificateCode.Read"/> gives it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Certificate?> FindByCodeAsync(string code, CancellationToken cancellation)
    {
        var (hash, number) = (CertificateCode.HashOf(code), code);
        return (CertificateCode.IsWhole(code)
            ? await ReadAsync(context => context.Certificates.Where(one => one.CodeHash == hash), cancellation)
            : await ReadAsync(context => context.Certificates.Where(one => one.Number == number), cancellation)).FirstOrDefault();
    }

    /// <summary>All that were revoked, the first first: a list anybody may read, without a name.</summary>
    public Task<IReadOnlyList<Certificate>> RevokedAsync(CancellationToken cancellation) =>
        ReadAsync(context => context.Certificates.Where(one => one.RevokedAt != null).OrderBy(one => one.RevokedAt).ThenBy(one => one.Id), cancellation);

    /// <summary>A certificate for somebody, not kept yet.</summary>
    /// <param name="person">Whose it is.</param>
    /// <param name="kind">What it certifies.</param>
    /// <param name="says">What it says.</param>
    /// <param name="by">The account that issues it.</param>
    /// <param name="until">Until when it counts; null for good.</param>
    public Certificate Made(Person person, CertificateKind kind, CertificateContent says, string by, DateTimeOffset? until)
    {
        var code = CertificateCode.New();
        var salt = person.Email.Length == 0 ? null : RandomNumberGenerator.GetHexString(16, lowercase: true);
        return new Certificate
        {
            Id = Guid.NewGuid().ToString("D"), Programme = person.Programme, Person = person.Id, Kind = kind,
            Number = CertificateCode.NumberOf(code), Code = code, CodeHash = CertificateCode.HashOf(code), Name = person.Name, NameProof = CertificateCode.ProofOf(code, person.Name),
            MailSalt = salt,
            MailHash = salt is null ? null : $"sha256${Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person.Email + salt)))}",
            Content = says.Write(), IssuedAt = time.GetUtcNow().ToUnixTimeSeconds(), IssuedBy = by, ValidUntil = until?.ToUnixTimeSeconds(),
        };
    }

    /// <summary>Keeps certificates. Whoever has one of the same kind that says the same and counts gets no second; one that says something else takes the old one's place.</summary>
    /// <returns>How many were issued.</returns>
    public async Task<int> IssueAsync(string programme, IReadOnlyList<Certificate> made, string by, CancellationToken cancellation)
    {
        var issued = 0;
        await WriteAsync(programme, by, "certificates.issued", "", async context =>
        {
            var now = time.GetUtcNow();
            foreach (var one in made)
            {
                var old = await context.Certificates.AsNoTracking().Where(other => other.Person == one.Person && other.Kind == one.Kind && other.RevokedAt == null).ToListAsync(CancellationToken.None);
                if (old.Any(other => other.Counts(now) && other.Content == one.Content && other.Name == one.Name))
                    continue;
                foreach (var other in old)
                    context.Update(other with { RevokedAt = one.IssuedAt, RevokedBy = by, Revocation = Programmes.Revocation.Replaced });
                context.Add(one);
                issued++;
            }

            return issued > 0 ? null : "certificates.wrong.nothing";
        }, cancellation);
        return issued;
    }

    /// <summary>Revokes a certificate for good.</summary>
    public Task<string?> RevokeAsync(string programme, string id, Revocation why, string by, CancellationToken cancellation) =>
        WriteAsync(programme, by, "certificate.revoked", id, async context =>
        {
            if (await context.Certificates.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.Programme == programme, CancellationToken.None) is not { } known)
                return "certificates.wrong.missing";
            if (known.RevokedAt is null)
                context.Update(known with { RevokedAt = time.GetUtcNow().ToUnixTimeSeconds(), RevokedBy = by, Revocation = why });
            return null;
        }, cancellation);

    /// <summary>Who issues; null while nobody has said so.</summary>
    public async Task<Issuer?> IssuerAsync(CancellationToken cancellation) => (await ReadAsync(context => context.Issuers, cancellation)).FirstOrDefault();

    /// <summary>Says who issues.</summary>
    public Task<string?> KeepIssuerAsync(Issuer issuer, string by, CancellationToken cancellation) =>
        WriteAsync("", by, "issuer.changed", "", async context =>
        {
            if (await context.Issuers.AnyAsync(CancellationToken.None))
                context.Update(issuer);
            else
                context.Add(issuer);
            return null;
        }, cancellation);

    /// <summary>Writes down that something was done which is kept elsewhere, such as that a key was made.</summary>
    public Task<string?> NoteAsync(string by, string act, CancellationToken cancellation) => WriteAsync("", by, act, "", _ => Task.FromResult<string?>(null), cancellation);

    private async Task<IReadOnlyList<T>> ReadAsync<T>(Func<RegistryContext, IQueryable<T>> ask, CancellationToken cancellation)
        where T : class
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        return await ask(context).AsNoTracking().ToListAsync(cancellation);
    }

    // One at a time; what was refused leaves nothing. From the moment it is decided it is done whole, whether or not somebody still waits.
    private async Task<string?> WriteAsync(string programme, string by, string act, string about, Func<RegistryContext, Task<string?>> change, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            if (await change(context) is { } refusal)
                return refusal;
            var version = await context.Programmes.Where(row => row.Id == programme).Select(row => row.Version).FirstOrDefaultAsync(CancellationToken.None);
            context.Changes.Add(new Change { Programme = programme, Version = version, At = time.GetUtcNow().ToUnixTimeSeconds(), By = by, Act = act, About = about });
            await context.SaveChangesAsync(CancellationToken.None);
            return null;
        }
        finally
        {
            _turn.Release();
        }
    }
}
