using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace SevenHours.Programmes;

/// <summary>The database of programmes and people. <see cref="SchemaSteps"/> makes its tables; a test holds the two together.</summary>
internal sealed partial class RegistryContext(DbContextOptions<RegistryContext> options) : DbContext(options)
{
    public DbSet<ProgrammeRow> Programmes => Set<ProgrammeRow>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<ProgrammeMember> Members => Set<ProgrammeMember>();

    public DbSet<CalendarFeed> Feeds => Set<CalendarFeed>();

    public DbSet<UploadedTable> Uploads => Set<UploadedTable>();

    public DbSet<Change> Changes => Set<Change>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        CountriesModel.Shape(builder);
        builder.Entity<ProgrammeRow>().ToTable("Programmes").HasKey(row => row.Id);
        builder.Entity<Person>(person =>
        {
            person.HasKey(p => p.Id);
            person.HasIndex(p => p.Programme);
            person.HasOne<ProgrammeRow>().WithMany().HasForeignKey(p => p.Programme);
            person.Ignore(p => p.IsParticipant);
            person.Property(p => p.State).HasConversion<string>();
            person.Property(p => p.Profession).HasConversion<string>();
            person.Property(p => p.Gender).HasConversion<string>();
            person.Property(p => p.Languages).HasConversion(
                tags => string.Join(' ', tags),
                text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray(),
                new ValueComparer<ImmutableArray<string>>((a, b) => a.SequenceEqual(b), tags => tags.Length, tags => tags));
        });
        builder.Entity<ProgrammeMember>(member =>
        {
            member.HasKey(m => new { m.Programme, m.Account });
            member.HasOne<ProgrammeRow>().WithMany().HasForeignKey(m => m.Programme);
            member.Property(m => m.Role).HasConversion<string>();
        });
        builder.Entity<CalendarFeed>(feed =>
        {
            feed.HasKey(f => f.Id);
            feed.HasIndex(f => f.Hash).IsUnique();
            feed.HasIndex(f => f.Programme);
            feed.HasOne<ProgrammeRow>().WithMany().HasForeignKey(f => f.Programme);
            feed.Property(f => f.Circle).HasConversion<string>();
        });
        builder.Entity<UploadedTable>(upload =>
        {
            upload.HasKey(u => u.Id);
            upload.HasIndex(u => u.Programme);
            upload.HasOne<ProgrammeRow>().WithMany().HasForeignKey(u => u.Programme);
        });
        builder.Entity<Change>(change =>
        {
            change.HasKey(c => c.Number);
            change.HasIndex(c => c.Programme);
        });
        // Each part says in a file of its own how its rows are kept.
        builder.ApplyConfigurationsFromAssembly(typeof(RegistryContext).Assembly);
    }
}
